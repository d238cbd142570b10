import ExerciseChecks
import NeuralNetworks
import Tensors

final class SigmoidLayer: Layer {
  var parameters: [Parameter<Double>] { [] }
  private var kept: Tensor<Double> = []

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    kept = 1 / (1 + exp(-x))
    return kept
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    dout * kept * (1 - kept)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { 1 / (1 + exp(-x)) }
}

let bug = 2
