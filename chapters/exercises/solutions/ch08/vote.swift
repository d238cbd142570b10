import ExerciseChecks
import Tensors

func vote(_ probabilities: Tensor<Double>) -> Tensor<Int> {
  probabilities.mean(axis: 0).argMax(axis: 1)
}
