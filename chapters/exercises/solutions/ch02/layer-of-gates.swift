import ExerciseChecks
import Tensors

func layerOfGates(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Tensor<Double>) -> Tensor<Int> {
  Tensor<Int>(matmul(x, w) + b .> 0)
}
