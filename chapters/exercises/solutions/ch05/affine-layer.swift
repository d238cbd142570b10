import ExerciseChecks
import NeuralNetworks
import Tensors

final class AffineLayer: Layer {
  let weight: Parameter<Double>
  let bias: Parameter<Double>
  var parameters: [Parameter<Double>] { [weight, bias] }
  private var x: Tensor<Double> = []

  init(weight: Parameter<Double>, bias: Parameter<Double>) {
    self.weight = weight
    self.bias = bias
  }

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    self.x = x
    return matmul(x, weight.value) + bias.value
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    weight.gradient = matmul(transposed: x, dout)
    bias.gradient = dout.sum(axis: 0)
    return matmul(dout, transposed: weight.value)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { forward(x) }
}
