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
}
