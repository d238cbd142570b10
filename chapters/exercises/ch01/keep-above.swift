import ExerciseChecks
import Tensors

/// Keeps what is above a limit, and puts 0 in the place of everything else.
///
/// x has any shape, and the result has the same.
///
///     keepAbove([0.2, 0.9, 0.5], 0.5)   →   [0 0.9 0]
///
/// Taught in section 1.5.6: `swift run ch01 1.5.6`
func keepAbove(_ x: Tensor<Double>, _ limit: Double) -> Tensor<Double> {
  notAttempted()
}
