import ExerciseChecks
import Tensors

func keepAbove(_ x: Tensor<Double>, _ limit: Double) -> Tensor<Double> {
  x.replacing(with: 0, where: x .<= limit)
}
