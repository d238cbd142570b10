import ExerciseChecks
import Tensors

/// One step of Adam.
///
/// m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g²; m̂ = m / (1 − β₁ᵗ), v̂ = v / (1 − β₂ᵗ);
/// w ← w − rate · m̂ / (√v̂ + 1e-7), with β₁ = 0.9 and β₂ = 0.999.
///
/// - Parameters: `w`, `m`, `v` and `g` have the same shape, and `w`, `m`, `v` are changed in place; `t` is
///   the number of this step, from 1.
///
/// In the example g is so small that 1e-7 counts: the step is 0.3 · 2/3.
///
///     w [1], m [0], v [0], g [2e-7], t 1, rate 0.3   →   w [0.8]
///
/// βᵗ is `pow(beta, Double(t))` with `import Foundation`, or β multiplied t times in a loop. The library's
/// `Adam` is refused here.
///
/// Taught in section 6.1.6: `swift run ch06 6.1.6`
func stepOfAdam(
  _ w: inout Tensor<Double>, _ m: inout Tensor<Double>, _ v: inout Tensor<Double>,
  _ g: Tensor<Double>, t: Int, rate: Double
) {
  notAttempted()
}
