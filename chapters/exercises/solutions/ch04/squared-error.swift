import ExerciseChecks
import Tensors

func squaredError(_ y: Tensor<Double>, _ t: Tensor<Double>) -> Double {
  let difference = y - t
  return 0.5 * (difference * difference).sum()
}
