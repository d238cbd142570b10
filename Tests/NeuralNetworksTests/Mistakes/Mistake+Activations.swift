import Foundation
import NeuralNetworks
import Tensors

extension Mistake {
  /// Mistakes in functions of each element by itself.
  static let activations: [Mistake] = [
    pointwise("ReLU lets all through", "the mask is forgotten", { max($0, 0) }) { _ in 1 },
    pointwise("ReLU's mask turned round", "wrong mask", { max($0, 0) }) { $0 > 0 ? 0 : 1 },
    pointwise("ReLU with the step's derivative", "zero where it should not be", { max($0, 0) }) {
      _ in
      0
    },
    pointwise("a leaky ReLU with ReLU's gradient", "zero where it should not be", leaky) {
      $0 > 0 ? 1 : 0
    },
    pointwise("a leaky ReLU with its slope everywhere", nil, leaky) { _ in 0.1 },
    pointwise("a leaky ReLU with its slope on the other side", nil, leaky) { $0 > 0 ? 0.1 : 1 },
    pointwise("a leaky ReLU with no slope", "dout is handed on as it came", leaky) { _ in 1 },
    pointwise("ReLU 6 without its upper edge", nil, { min(max($0 * 5, 0), 6) }) { $0 > 0 ? 5 : 0 },
    pointwise("tanh's slope taken of x", "slope of the input", { tanh($0) }) { 1 - $0 * $0 },
    pointwise("tanh's slope without the square", nil, { tanh($0) }) { 1 - tanh($0) },
    pointwise("tanh's slope left out", "the slope is forgotten", { tanh($0) }) { _ in 1 },
    pointwise("sigmoid's slope left out", "the slope is forgotten", sigmoid) { _ in 1 },
    pointwise("sigmoid's slope taken of x", "slope of the input", sigmoid) { $0 * (1 - $0) },
    pointwise("sigmoid's slope without 1 − y", nil, sigmoid) { sigmoid($0) },
    pointwise("sigmoid's slope taken of sigmoid's output again", nil, sigmoid) {
      sigmoid(sigmoid($0)) * (1 - sigmoid(sigmoid($0)))
    },
    pointwise("ELU's slope without α", nil, { $0 > 0 ? $0 : 0.5 * expm1($0) }) {
      $0 > 0 ? 1 : expm1($0)
    },
    pointwise("softplus with ReLU's gradient", nil, { log1p(exp($0)) }) { $0 > 0 ? 1 : 0 },
    pointwise("swish with only one of its two terms", nil, { $0 * sigmoid($0) }) { sigmoid($0) },
    pointwise("a square without the 2", "factor 0.5", { $0 * $0 }) { $0 },
    pointwise("a square root that multiplies", nil, { abs($0).squareRoot() }) {
      0.5 * abs($0).squareRoot() * ($0 < 0 ? -1 : 1)
    },
    pointwise("an absolute value without its sign", "dout is handed on as it came", { abs($0) }) {
      _ in
      1
    },
    pointwise("a logarithm whose ε is forgotten", nil, { log(abs($0) + 1e-3) }) { 1 / $0 },
    pointwise("a quotient with a lost sign", "wrong sign", { 1 / $0 }) { 1 / ($0 * $0) },
    pointwise("sine with sine for a slope", nil, { sin($0) }) { sin($0) },
    Mistake("ReLU's mask of the input before", "stale cache") {
      var first: Tensor<Double>?
      let layer = Handmade({ x in
        first = first ?? x
        return maximum(x, 0)
      }) { _, dout in dout.replacing(with: 0, where: (first ?? dout) .<= 0) }
      return (layer, awayFromZero([4, 6], &$0))
    },
    Mistake("ReLU's mask taken of dout", "wrong mask") {
      let layer = Handmade({ maximum($0, 0) }) { _, dout in
        dout.replacing(with: 0, where: dout .< 0)
      }
      return (layer, awayFromZero([4, 6], &$0))
    },
  ]

  /// A function with a wrong slope.
  private static func pointwise(
    _ name: String, _ right: String?, _ value: @escaping @Sendable (Double) -> Double,
    slope: @escaping @Sendable (Double) -> Double
  ) -> Mistake {
    Mistake(name, right) { (Pointwise(value, slope: slope), awayFromZero([4, 6], &$0)) }
  }
}

@Sendable private func leaky(_ x: Double) -> Double { x > 0 ? x : 0.1 * x }

@Sendable private func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
