import BrokenLayers
import Foundation
import NeuralNetworks
import Tensors
import Testing

/// A layer that a check with one width, and with corners taken on trust, judged wrongly.
struct DeceivingCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let verdict: String
  let x: Tensor<Double>
  let layer: @Sendable () -> any Layer<Double>

  init(
    _ name: String, _ verdict: String, _ x: Tensor<Double>,
    _ layer: @escaping @Sendable () -> any Layer<Double>
  ) {
    (testDescription, self.verdict, self.x, self.layer) = (name, verdict, x, layer)
  }

  /// ReLU with a slope of its own at 0.
  private static func corner(_ slope: Double) -> any Layer<Double> {
    Pointwise({ max($0, 0) }) { $0 > 0 ? 1 : $0 == 0 ? slope : 0 }
  }

  static let all = [
    DeceivingCase("NaN for a gradient", "gradient NaN at [0, 0]", [[1, 2]]) {
      Broken(ReLU<Double>()) { _, dout in Tensor(repeating: .nan, shape: dout.shape) }
    },
    DeceivingCase("dout · NaN", "gradient NaN at [0, 0]", [[0, -1, 2]]) {
      Broken(Tanh<Double>()) { $0.backward($1) * .nan }
    },
    DeceivingCase("7 at ReLU's corner", "no slope of its corner", [[0, 1, -2]]) { corner(7) },
    DeceivingCase("−3 at ReLU's corner", "no slope of its corner", [[0, 1, -2]]) { corner(-3) },
    DeceivingCase("a mask drawn anew", "forward is random", [[0.3, 1, -2]]) { DrawnAnew() },
    DeceivingCase("a logarithm times 7", "factor 7.0", [[1e-5, 2e-5]]) {
      Pointwise({ log($0) }) { 7 / $0 }
    },
    DeceivingCase("a logarithm", "agreement", [[1e-3, 1]]) { Pointwise({ log($0) }) { 1 / $0 } },
    DeceivingCase("a square root at 0", "gradient infinite at [0, 0]", [[0, 1, 2]]) {
      Pointwise({ $0.squareRoot() }) { 0.5 / $0.squareRoot() }
    },
    DeceivingCase("an empty batch", "an empty batch", .zeros([0, 3])) { ReLU<Double>() },
  ]
}

@Suite("What once deceived the gradient check")
struct OnceDeceivedTests {
  @Test("Judges what it once agreed with, or could not measure", arguments: DeceivingCase.all)
  func judged(found: DeceivingCase) {
    let report = GradientCheck().report(on: found.layer(), at: found.x)
    #expect("\(report.verdict)" == found.verdict, "\(report)")
    #expect(report.agrees == (found.verdict == "agreement"))
  }

  @Test(
    "Gives what it once misnamed its own name, or none",
    arguments: [
      "dX with a window that moves by 1": "the stride is forgotten",
      "dX with its margin still on": "the padding is not cut off",
      "dX with the filter turned round": "the filter's direction is wrong",
      "dX with channels and filters exchanged": "channels are exchanged",
      "dX = dout · W in a square layer": "Wᵀ is forgotten",
      "a skip connection forgotten": "the skip connection is forgotten",
      "a leaky ReLU with its slope everywhere": "unknown",
      "a maximum with the gradient of a mean": "the gradient of a mean",
      "db of the first pixel": "of the first pixel only",
      "a logarithm whose ε is forgotten": "unknown",
      "ε forgotten in backward": "ε is forgotten",
      "a detour through 32 bits": "rounded to 32 bits",
      "one element is 0": "zero where it should not be",
      "one element of ReLU's is 0": "zero where it should not be",
      "dW holds db too": "db is added to dW",
    ])
  func misnamed(name: String, verdict: String) throws {
    let mistake = try #require(Mistake.all.first { $0.name == name })
    for seed in 0..<5 {
      let report = mistake.report(seed: seed)
      #expect("\(report.verdict)" == verdict, "\(report)")
    }
  }

  @Test(
    "Finds a wrong bias behind pixels that are 0 and tie",
    arguments: [7: "factor 7.0", -1: "wrong sign", 0: "zero where it should not be"])
  func darkPixels(factor: Int, verdict: String) {
    var random = RandomState(seed: 2)
    let made = Sequential<Double>(
      input: [1, 6, 6], [.convolution(2, kernel: 3), .relu, .maxPooling(2), .affine(3)],
      random: &random)
    let wrong = Broken(made.layers[0]) { layer, dout in
      let dx = layer.backward(dout)
      layer.parameters[1].gradient *= Double(factor)
      return dx
    }
    let x = maximum(random.normal(shape: [4, 1, 6, 6]) - 0.8, 0)
    let network = Chain(input: [1, 6, 6], [wrong] + made.layers.dropFirst())
    let report = GradientCheck().report(on: network, x, [0, 2, 1, 1])
    #expect(report.verdict.description == verdict, "\(report)")
    #expect(report.faultyLayer == "Broken1", "\(report)")
    let whole = GradientCheck().report(on: made, x, [0, 2, 1, 1])
    #expect(!whole.entries.contains { $0.verdict.isFault }, "\(whole)")
  }

  @Test(
    "Sees the wrong sign of biases that are tiny, in 32 bits", arguments: [1e-4, 1e-6] as [Float])
  func tinyBiases(size: Float) {
    var random = RandomState(seed: 3)
    let first = Affine<Float>(
      weight: Parameter("W1", 0.05 * random.normal(shape: [20, 8])),
      bias: Parameter("b1", size * random.normal(shape: [8])))
    let second = Affine<Float>(
      weight: Parameter("W2", 0.3 * random.normal(shape: [8, 3])),
      bias: Parameter("b2", .zeros([3])))
    let wrong = BiasChanged(first, inBackward: true) { $0 * -1 }
    let x: Tensor<Float> = random.uniform(shape: [9, 20])
    let t: Tensor<Int> = [0, 1, 2, 0, 1, 2, 0, 1, 2]
    let right = Chain(input: [20], [first, ReLU(), second])
    #expect(GradientCheck().report(on: right, x, t).agrees)
    let report = GradientCheck().report(on: Chain(input: [20], [wrong, ReLU(), second]), x, t)
    #expect(report.verdict.isFault, "\(report)")
  }

  @Test("Decides nothing where both slopes are clear and contradict each other in 32 bits")
  func contradiction() {
    let report = GradientCheck().report(on: OneSteep(), at: [[1, 1], [2, -1]])
    #expect(!report.agrees, "\(report)")
  }

  @Test("Does not agree with a sample where no direction could be measured", arguments: 0..<6)
  func cornerOnTheWay(seed: Int) {
    var random = RandomState(seed: 1000 + seed)
    var x: Tensor<Double> = random.normal(shape: [10, 100])
    x[flat: 500] = 0
    let wrong = Broken(ReLU()) { layer, dout in
      var dx = layer.backward(dout)
      for i in 900..<1000 { dx[flat: i] *= 3 }
      return dx
    }
    let report = GradientCheck(sampleSize: 20, seed: seed).report(on: wrong, at: x)
    #expect(!report.agrees, "\(report)")
  }

  @Test("Accuses no pixel that ties in two windows", arguments: 0..<6)
  func overlappingWindows(seed: Int) {
    let layer = MaxPooling<Double>(kernel: [1, 2], stride: 1)
    let report = GradientCheck(seed: seed).report(on: layer, at: [[[[1, 1, 1]]]])
    #expect(report.verdict == .corner(elements: 3), "\(report)")
    let twice = Broken(MaxPooling(kernel: [1, 2], stride: 1)) { $0.backward($1) * 2 }
    let wrong = GradientCheck(seed: seed).report(on: twice, at: [[[[1, 1, 1]]]])
    #expect(!wrong.agrees, "\(wrong)")
  }

  @Test("Looks at every corner from the side")
  func manyCorners() {
    let wrong = Broken(ReLU()) { layer, dout in
      var dx = layer.backward(dout)
      for i in 24..<100 { dx[flat: i] = 0.5 * dout[flat: i] }
      return dx
    }
    #expect(GradientCheck().report(on: wrong, at: .zeros([1, 100])).verdict.isFault)
  }

  @Test("Checks what setGradients sets where it is something else")
  func setting() {
    var random = RandomState(seed: 4)
    let affine = Affine<Double>(
      weight: Parameter("W", random.normal(shape: [3, 2])),
      bias: Parameter("b", random.normal(shape: [2])))
    let x: Tensor<Double> = random.normal(shape: [4, 3])
    let right = BiasChanged(affine, inBackward: false) { $0 }
    #expect(GradientCheck().report(on: right, at: x).verdict == .agreement)
    let wrong = BiasChanged(affine, inBackward: false) { $0 * 2 }
    let report = GradientCheck().report(on: wrong, at: x)
    #expect("\(report.verdict)" == "factor 2.0", "\(report)")
  }
}

/// An affine layer whose bias gets another gradient: from `setGradients`, or from both.
private final class BiasChanged<Element: Scalar>: Layer {
  private let affine: Affine<Element>
  private let isInBackward: Bool
  private let change: (Tensor<Element>) -> Tensor<Element>

  init(
    _ affine: Affine<Element>, inBackward: Bool,
    change: @escaping (Tensor<Element>) -> Tensor<Element>
  ) {
    (self.affine, isInBackward, self.change) = (affine, inBackward, change)
  }

  var layers: [any Layer<Element>] { [affine] }

  func forward(_ x: Tensor<Element>) -> Tensor<Element> { affine.forward(x) }

  func predict(_ x: Tensor<Element>) -> Tensor<Element> { affine.predict(x) }

  func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let dx = affine.backward(dout)
    if isInBackward { affine.bias.gradient = change(affine.bias.gradient) }
    return dx
  }

  func setGradients(_ dout: Tensor<Element>) {
    affine.setGradients(dout)
    affine.bias.gradient = change(affine.bias.gradient)
  }

  func outputShape(for inputShape: [Int]) -> [Int] { affine.outputShape(for: inputShape) }
}

/// y = (1000 x₀, x₁), whose gradient by x₁ has the wrong sign.
private final class OneSteep: Layer {
  func forward(_ x: Tensor<Float>) -> Tensor<Float> { x * [1000, 1] }

  func predict(_ x: Tensor<Float>) -> Tensor<Float> { forward(x) }

  func backward(_ dout: Tensor<Float>) -> Tensor<Float> { dout * [1000, -1] }
}
