import ExerciseChecks
import Tensors

func switchOff(_ x: Tensor<Double>, random: Tensor<Double>, ratio: Double) -> Tensor<Double> {
  x.replacing(with: 0, where: random .<= ratio) / (1 - ratio)
}
