import ExerciseChecks
import Tensors

/// Walks downhill: so many steps, each of them against the gradient, as long as rate times the gradient.
///
/// `gradient` gives the gradient of a function at any x, in the shape of x.
///
///     downhill({ x in x * 2 }, [3, 4], rate 0.25, steps 3)   →   [0.375 0.5]
///
/// Taught in section 4.4.1: `swift run ch04 4.4.1`
func downhill(
  _ gradient: (Tensor<Double>) -> Tensor<Double>, _ start: Tensor<Double>, _ rate: Double,
  _ steps: Int
) -> Tensor<Double> {
  notAttempted()
}
