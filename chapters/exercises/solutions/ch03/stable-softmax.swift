import ExerciseChecks
import Tensors

func stableSoftmax(_ x: Tensor<Double>) -> Tensor<Double> {
  let exponentials = exp(x - x.max(axis: 1, keepingAxis: true))
  return exponentials / exponentials.sum(axis: 1, keepingAxis: true)
}
