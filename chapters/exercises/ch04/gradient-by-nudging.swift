import ExerciseChecks
import Tensors

/// Measures the gradient of f at x: the slope along each element of x, all others kept as they are.
///
/// x has any shape, and so has the gradient. Nudge one element after the other by h = 1e-4, to both
/// sides, and put it back. `x.count` is the number of elements, `x[flat: i]` the one at place i.
///
///     gradientByNudging({ x in (x * x).sum() }, [3, 4])   →   [6 8], nearly
///
/// The library's `numericalGradient` and `numericalDerivative` are refused here.
///
/// Taught in section 4.4: `swift run ch04 4.4`
func gradientByNudging(_ f: (Tensor<Double>) -> Double, _ x: Tensor<Double>) -> Tensor<Double> {
  notAttempted()
}
