import NeuralNetworks
import Tensors
import Testing

/// A layer with a mistake in its backward pass, as people have made it, and what may be said of it.
struct Mistake: Sendable {
  /// What is wrong, in a few words.
  let name: String

  /// The verdicts that would be true; "unknown" always is.
  let right: Set<String>

  /// The variables whose gradients are wrong: "x", or a parameter's name.
  let place: Set<String>

  /// Makes the layer and an input, from a stream of random numbers.
  let make: @Sendable (inout RandomState) -> (layer: any Layer<Double>, x: Tensor<Double>)

  /// - Parameters:
  ///   - name: what is wrong.
  ///   - place: the variables whose gradients are wrong.
  ///   - right: the verdicts that would be true.
  ///   - make: makes the layer and an input.
  init(
    _ name: String, at place: Set<String> = ["x"], _ right: String? = nil,
    make: @escaping @Sendable (inout RandomState) -> (layer: any Layer<Double>, x: Tensor<Double>)
  ) {
    (self.name, self.place, self.right, self.make) = (
      name, place, Set([right].compactMap(\.self)), make
    )
  }

  /// All of them.
  static let all =
    affine + affineParameters + convolution + convolutionParameters + pooling + normalization
    + activations + outputs + branches + patterns

  /// What the check says of it at random numbers from a seed.
  func report(seed: Int) -> GradientReport {
    var random = RandomState(seed: 1000 + seed)
    let (layer, x) = make(&random)
    return GradientCheck(seed: seed).report(on: layer, at: x)
  }
}

extension Mistake: CustomTestStringConvertible {
  var testDescription: String { name }
}

/// Numbers at least 0.1 away from 0, where ReLU has its corner.
func awayFromZero(_ shape: [Int], _ random: inout RandomState) -> Tensor<Double> {
  random.normal(shape: shape).map { $0 < 0 ? $0 - 0.1 : $0 + 0.1 }
}

/// An affine layer of random numbers.
func randomAffine(_ inputs: Int, _ outputs: Int, _ random: inout RandomState) -> Affine<Double> {
  Affine(
    weight: Parameter("W", random.normal(shape: [inputs, outputs])),
    bias: Parameter("b", random.normal(shape: [outputs])))
}

/// A convolution with filters of random numbers, in the shape of these weights.
func randomConvolution(
  _ shape: [Int], stride: Extent = 1, padding: Padding = .valid, _ random: inout RandomState
) -> Convolution<Double> {
  Convolution(
    weight: Parameter("W", random.normal(shape: shape)),
    bias: Parameter("b", random.normal(shape: [shape[0]])), stride: stride, padding: padding)
}
