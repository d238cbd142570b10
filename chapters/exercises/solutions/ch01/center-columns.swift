import ExerciseChecks
import Tensors

func centerColumns(_ x: Tensor<Double>) -> Tensor<Double> {
  x - x.mean(axis: 0)
}
