import Foundation
import NeuralNetworks
import TestSupport
import Tensors
import Testing

/// A kind of initial weights, by its name in Expected/initialWeights.py and the seed there.
private struct Kind: CustomTestStringConvertible, Sendable {
  let name: String
  let seed: Int
  let weights: InitialWeights

  /// The standard deviation for 100 inputs and 300 outputs.
  let deviation: Double

  var testDescription: String { name }

  static let all = [
    Kind(name: "normal", seed: 0, weights: .normal(0.01), deviation: 0.01),
    Kind(name: "xavier", seed: 1, weights: .xavier, deviation: 0.1),
    Kind(name: "glorotNormal", seed: 2, weights: .glorotNormal, deviation: 0.0707106781186548),
    Kind(name: "glorotUniform", seed: 3, weights: .glorotUniform, deviation: 0.0707106781186548),
    Kind(name: "he", seed: 4, weights: .he, deviation: 0.141421356237310),
  ]
}

@Suite("Initial weights")
struct InitialWeightsTests {
  @Test("They are NumPy's, number by number", arguments: Kind.all)
  private func stream(kind: Kind) throws {
    let all = try JSONDecoder().decode(
      [String: [[Double]]].self, from: expectedData("initialWeights.json"))
    let expected = try #require(all[kind.name])
    var random = RandomState(seed: kind.seed)
    let affine: Tensor<Double> = kind.weights.draw([3, 5], inputs: 3, outputs: 5, random: &random)
    let convolution: Tensor<Double> = kind.weights.draw(
      [4, 3, 2, 2], inputs: 12, outputs: 16, random: &random)
    expectClose(affine, Tensor(shape: [3, 5], elements: expected[0]), rtol: 1e-15)
    expectClose(convolution, Tensor(shape: [4, 3, 2, 2], elements: expected[1]), rtol: 1e-15)
  }

  @Test("32-bit ones are the same numbers, rounded", arguments: Kind.all)
  private func float(kind: Kind) {
    let (wide, narrow): (Tensor<Double>, Tensor<Float>) = (draw(kind), draw(kind))
    #expect(narrow == wide.map { Float($0) })
  }

  @Test("Their mean is 0, and their spread what the formula says", arguments: Kind.all)
  private func spread(kind: Kind) {
    let weights: Tensor<Double> = draw(kind)
    // 30,000 draws: the standard errors are 0.006 and at most 0.004 deviations.
    #expect(abs(weights.mean()) < 0.02 * kind.deviation)
    expectClose(sqrt((weights * weights).mean()), kind.deviation, rtol: 0.015)
  }

  @Test("Uniform ones fill their limits, ±√(6 / (n + m))")
  func limits() {
    let weights: Tensor<Double> = draw(Kind.all[3])
    let limit = 0.122474487139159
    #expect(weights.max() < limit && weights.max() > 0.999 * limit)
    #expect((-weights).max() <= limit && (-weights).max() > 0.999 * limit)
  }

  @Test("The seed decides, and the stream goes on behind them", arguments: Kind.all)
  private func seeds(kind: Kind) {
    let first: Tensor<Double> = draw(kind, seed: 5)
    #expect(first == draw(kind, seed: 5))
    #expect(first != draw(kind, seed: 6))
    var random = RandomState(seed: 5)
    let halves: [Tensor<Double>] = (0..<2).map { _ in
      kind.weights.draw([50, 300], inputs: 100, outputs: 300, random: &random)
    }
    #expect(halves.flatMap(\.elements) == first.elements)
  }

  private func draw<Element: Scalar>(_ kind: Kind, seed: Int = 8) -> Tensor<Element> {
    var random = RandomState(seed: seed)
    return kind.weights.draw([100, 300], inputs: 100, outputs: 300, random: &random)
  }
}
