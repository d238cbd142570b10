import ExerciseChecks
import Tensors

/// Dropout while training: a part of the numbers is switched off, the rest is scaled up.
///
/// - Parameters: `x` has any shape; `random` has the same shape, with numbers from 0 to 1: where one is not
///   larger than `ratio`, x is switched off. `ratio` is the share that is switched off, below 1.
/// - Returns: the shape of x; what is left is divided by 1 − ratio.
///
///     x [10 10 10], random [0.1 0.2 0.9], ratio 0.2   →   [0 0 12.5]
///
/// The library's `Dropout` is refused here.
///
/// Taught in section 6.4.3: `swift run ch06 6.4.3`
func switchOff(_ x: Tensor<Double>, random: Tensor<Double>, ratio: Double) -> Tensor<Double> {
  notAttempted()
}
