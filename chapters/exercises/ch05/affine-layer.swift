import ExerciseChecks
import NeuralNetworks
import Tensors

/// A fully connected layer: Y = X · W + b.
///
/// X has a row for each sample, (N, D); W is (D, M), b is (M,), Y is (N, M).
///
/// `backward` is given dY, the gradient of the loss by Y, (N, M). It sets `weight.gradient` and
/// `bias.gradient`, and returns the gradient by X. Each gradient has the shape of what it belongs to.
///
///     X [[1 2]], W [[1 0 1], [0 1 1]], b [0 0 1]   →   Y [[1 2 4]]
///     dY [[1 2 3]]   →   dX [[4 5]], dW [[1 2 3], [2 4 6]], db [1 2 3]
///
/// The library has this layer, as `Affine`; here you write it yourself, so that name is refused.
///
/// Taught in section 5.6.2: `swift run ch05 5.6.2`
final class AffineLayer: Layer {
  let weight: Parameter<Double>
  let bias: Parameter<Double>
  var parameters: [Parameter<Double>] { [weight, bias] }

  init(weight: Parameter<Double>, bias: Parameter<Double>) {
    self.weight = weight
    self.bias = bias
  }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    notAttempted()
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    notAttempted()
  }

  // Without training the layer computes the same.
  func predict(_ x: Tensor<Double>) -> Tensor<Double> { forward(x) }
}
