import ExerciseChecks
import NeuralNetworks
import Tensors

/// A layer with a way around it: y = x + f(x).
///
/// `inner` is f; it keeps the shape of its input. `backward` is given the gradient by y, and returns the
/// gradient by x. The library's `Residual` is refused here. Call the inner layer's `forward` and `backward`; it sets its own gradients.
///
///     f(x) = 3x: x [[1 2]]   →   y [[4 8]]; dout [[1 1]]   →   [[4 4]]
///
/// Taught in section 8.4: `swift run ch08 8.4`
final class WayAround: Layer {
  let inner: any Layer<Double>
  var parameters: [Parameter<Double>] { inner.parameters }
  var layers: [any Layer<Double>] { [inner] }

  init(_ inner: any Layer<Double>) { self.inner = inner }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    notAttempted()
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    notAttempted()
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { forward(x) }
}
