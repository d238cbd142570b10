import ExerciseChecks
import Tensors

func downhill(
  _ gradient: (Tensor<Double>) -> Tensor<Double>, _ start: Tensor<Double>, _ rate: Double,
  _ steps: Int
) -> Tensor<Double> {
  var x = start
  for _ in 0..<steps { x = x - gradient(x) * rate }
  return x
}
