import ExerciseChecks
import Tensors

/// One step of gradient descent with momentum.
///
/// v ← momentum · v − rate · gradient, then w ← w + v.
///
/// - Parameters: `w`, `v` and `gradient` have the same shape. `w` and `v` are changed in place.
///
///     w [1], v [6], gradient [10], rate 0.1, momentum 0.5   →   v [2], w [3]
///
/// Taught in section 6.1.4: `swift run ch06 6.1.4`
func stepWithMomentum(
  _ w: inout Tensor<Double>, _ v: inout Tensor<Double>, gradient: Tensor<Double>, rate: Double,
  momentum: Double
) {
  notAttempted()
}
