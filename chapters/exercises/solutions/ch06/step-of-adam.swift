import ExerciseChecks
import Tensors

func stepOfAdam(
  _ w: inout Tensor<Double>, _ m: inout Tensor<Double>, _ v: inout Tensor<Double>,
  _ g: Tensor<Double>, t: Int, rate: Double
) {
  m = 0.9 * m + 0.1 * g
  v = 0.999 * v + 0.001 * g * g
  var (first, second) = (1.0, 1.0)
  for _ in 0..<t {
    first *= 0.9
    second *= 0.999
  }
  w -= rate * (m / (1 - first)) / (sqrt(v / (1 - second)) + 1e-7)
}
