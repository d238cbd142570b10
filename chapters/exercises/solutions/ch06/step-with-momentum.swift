import ExerciseChecks
import Tensors

func stepWithMomentum(
  _ w: inout Tensor<Double>, _ v: inout Tensor<Double>, gradient: Tensor<Double>, rate: Double,
  momentum: Double
) {
  v = momentum * v - rate * gradient
  w += v
}
