import Foundation
import NeuralNetworks
import Tensors
import Testing

@Suite("The gradient check agrees only where it knows")
struct GradientCheckSoundnessTests {
  private func verdict(
    _ x: Tensor<Double>, _ value: @escaping (Double) -> Double,
    slope: @escaping (Double) -> Double
  ) -> GradientVerdict {
    GradientCheck().report(on: Pointwise(value, slope: slope), at: x).verdict
  }

  @Test("NaN never agrees")
  func notANumber() {
    let verdict = verdict([[1, 2]], { $0 * $0 }, slope: { $0 == 2 ? .nan : 2 * $0 })
    guard case .notFinite(.gradient, let value, index: [0, 1]) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(value.isNaN)
  }

  @Test("The square root is infinite at 0, and says where")
  func infinite() {
    let root = verdict([[0, 1, 2]], { $0.squareRoot() }, slope: { 0.5 / $0.squareRoot() })
    #expect(root.description == "gradient infinite at [0, 0]")
    let value = verdict([[1, -1]], { log($0) }, slope: { 1 / $0 })
    #expect(value.description == "value NaN at [0, 1]")
    let beside = verdict(
      [[1, 0]], { $0.squareRoot() }, slope: { $0 == 0 ? 0 : 0.5 / $0.squareRoot() })
    #expect(beside.description == "measurement NaN at [0, 1]")
  }

  @Test(
    "At a corner any slope between those of both sides is right, and no other",
    arguments: [
      (0.0, true), (0.3, true), (1.0, true), (7.0, false), (-3.0, false), (1.001, false),
    ])
  func corner(atZero slope: Double, isRight: Bool) {
    let verdict = verdict(
      [[0, 1, -2]], { max($0, 0) }, slope: { $0 > 0 ? 1 : $0 == 0 ? slope : 0 })
    #expect(verdict.isAgreement == isRight, "\(verdict)")
    #expect(isRight ? verdict == .corner(elements: 1) : verdict.isFault)
  }

  @Test("Two maxima that tie share a gradient, or one of them gets it, but not both")
  func ties() {
    let x: Tensor<Double> = [[[[1, 1, 0, 2], [0, -1, 3, 3]]]]
    #expect(
      GradientCheck().report(on: MaxPooling(kernel: 2), at: x).verdict == .corner(elements: 4))
    let doubled = Broken(MaxPooling(kernel: 2)) { layer, dout in
      let dx = layer.backward(dout)
      var both = dx
      both[flat: 1] = dx[flat: 0]
      return both
    }
    #expect(GradientCheck().report(on: doubled, at: x).verdict.isFault)
  }

  @Test("A mask drawn anew in each walk is random, whatever backward says")
  func random() {
    let mask = DrawnAnew()
    #expect(GradientCheck().report(on: mask, at: [[0.3, 1, -2]]).verdict == .randomForward)
  }

  @Test("An empty batch is reported, and an empty sample refused")
  func empty() async {
    #expect(GradientCheck().report(on: ReLU<Double>(), at: .zeros([0, 3])).verdict == .emptyBatch)
    await #expect(processExitsWith: .failure) { _ = GradientCheck(sampleSize: 0) }
  }

  @Test("A parameter that is left out of the list is missed")
  func leftOut() {
    let report = GradientCheck().report(on: Forgetful(), at: [[1, 2], [3, -1]])
    #expect(!report.agrees)
    #expect(report.leftOut == ["b"])
  }

  @Test("A gradient that is never set is told from one that is wrong")
  func neverSet() {
    let layer = Affine<Double>(
      weight: Parameter("W", [[1, 2], [3, 4]]), bias: Parameter("b", [1, 2]))
    let broken = Broken(layer) { _, dout in matmul(dout, layer.weight.value.transposed()) }
    let verdicts = GradientCheck().report(on: broken, at: [[1, 2]]).entries.map(
      \.verdict.description)
    #expect(verdicts == ["agreement", "the gradient is never set", "the gradient is never set"])
  }

  @Test("Steep places are measured right", arguments: [1, 1.001, 7, -1, 1.0001])
  func steep(factor: Double) {
    for curve in Curve.all {
      let layer = Pointwise(curve.value) { factor * curve.slope($0) }
      let report = GradientCheck().report(on: layer, at: curve.x)
      #expect(report.agrees == (factor == 1), "\(curve.name)\n\(report)")
      #expect(report.verdict.isFault == (factor != 1), "\(curve.name)\n\(report)")
    }
  }
}

/// A function that is steep somewhere, with its slope.
private struct Curve: Sendable {
  let name: String
  let x: Tensor<Double>
  let value: @Sendable (Double) -> Double
  let slope: @Sendable (Double) -> Double

  static let all = [
    Curve(name: "log", x: [[1e-5, 2e-5]], value: { log($0) }, slope: { 1 / $0 }),
    Curve(name: "log", x: [[1e-3, 1]], value: { log($0) }, slope: { 1 / $0 }),
    Curve(name: "1/x", x: [[1e-3, 1], [-1e-4, 100]], value: { 1 / $0 }, slope: { -1 / $0 / $0 }),
    Curve(
      name: "sqrt", x: [[1e-3, 1], [1e-7, 100]], value: { $0.squareRoot() },
      slope: { 0.5 / $0.squareRoot() }),
    Curve(
      name: "tan", x: [[1.5707, 1], [1.57, -1.4]], value: { tan($0) },
      slope: { 1 / cos($0) / cos($0) }),
    Curve(
      name: "x|x|", x: [[0, 1], [-1, 1e-6]], value: { $0 * abs($0) }, slope: { 2 * abs($0) }),
    Curve(
      name: "softplus", x: [[0, 1], [-1, 1e-6], [1e-3, -2e-3]],
      value: { max($0, 0) + log1p(exp(-1000 * abs($0))) / 1000 },
      slope: { 1 / (1 + exp(-1000 * $0)) }),
  ]
}

/// A function of each element, with a slope that may be wrong.
final class Pointwise: Layer {
  private let value: (Double) -> Double
  private let slope: (Double) -> Double
  private var x: Tensor<Double> = []

  init(_ value: @escaping (Double) -> Double, slope: @escaping (Double) -> Double) {
    (self.value, self.slope) = (value, slope)
  }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    self.x = x
    return x.map(value)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { x.map(value) }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { dout * x.map(slope) }
}

/// A mask from a stream that nobody can put back.
final class DrawnAnew: Layer {
  private var stream = RandomState(seed: 3)
  private var mask: Tensor<Double> = []

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    mask = stream.uniform(shape: x.shape)
    return x * mask
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { x }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { 7 * dout * mask }
}

/// An affine layer that does not list its bias.
private final class Forgetful: Layer {
  private let whole = Affine<Double>(
    weight: Parameter("W", [[1, 2], [3, 4]]), bias: Parameter("b", [1, 2]))

  var parameters: [Parameter<Double>] { [whole.weight] }
  func forward(_ x: Tensor<Double>) -> Tensor<Double> { whole.forward(x) }
  func predict(_ x: Tensor<Double>) -> Tensor<Double> { whole.predict(x) }
  func backward(_ dout: Tensor<Double>) -> Tensor<Double> { whole.backward(dout) }
}
