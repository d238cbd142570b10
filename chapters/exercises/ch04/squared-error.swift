import ExerciseChecks
import Tensors

/// Measures how far a prediction y is from the truth t: half the sum of the squared differences.
///
/// y and t have the same shape; the result is a number.
///
///     squaredError([1, 2, 5], [1, 4, 4])   →   2.5
///
/// The library's `sumOfSquaredErrors` is refused here.
///
/// Taught in section 4.2.1: `swift run ch04 4.2.1`
func squaredError(_ y: Tensor<Double>, _ t: Tensor<Double>) -> Double {
  notAttempted()
}
