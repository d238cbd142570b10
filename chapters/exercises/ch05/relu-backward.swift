import ExerciseChecks
import Tensors

/// Walks backward through ReLU: what comes back passes where x was above 0, and nowhere else.
///
/// x is what went into ReLU, dout the gradient by what came out; both have the same shape, and so has
/// the result, the gradient by x. Where x is just 0, nothing passes.
///
///     reluBackward([-1, 0, 2], [-10, 20, -30])   →   [0 0 -30]
///
/// The library's `ReLU` is refused.
///
/// Taught in section 5.5.1: `swift run ch05 5.5.1`
func reluBackward(_ x: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  notAttempted()
}
