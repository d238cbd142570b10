import ExerciseChecks
import NeuralNetworks
import Tensors

final class WayAround: Layer {
  let inner: any Layer<Double>
  var parameters: [Parameter<Double>] { inner.parameters }
  var layers: [any Layer<Double>] { [inner] }

  init(_ inner: any Layer<Double>) { self.inner = inner }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    x + inner.forward(x)
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    dout + inner.backward(dout)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { forward(x) }
}
