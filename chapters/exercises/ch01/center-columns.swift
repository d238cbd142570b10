import ExerciseChecks
import Tensors

/// Moves each column of x so that its mean is 0.
///
/// x is (N, D): a row for each sample. From each element goes the mean of its column; the result has
/// the shape of x.
///
///     centerColumns([[1, 10], [3, 30]])   →   [[-1 -10], [1 10]]
///
/// Taught in section 1.5.5: `swift run ch01 1.5.5`
func centerColumns(_ x: Tensor<Double>) -> Tensor<Double> {
  notAttempted()
}
