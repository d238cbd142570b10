import ExerciseChecks
import Tensors

/// An image moved down and to the right; what comes in from outside is 0, what leaves is lost.
///
/// - Parameters: `image` is (H, W); `down` and `right` may be negative, and their size is less than H and W.
/// - Returns: (H, W).
///
///     [[1 2], [3 4]], down 1, right 0   →   [[0 0], [1 2]]
///
/// Taught in section 8.2.2: `swift run ch08 8.2.2`
func movedImage(_ image: Tensor<Double>, down: Int, right: Int) -> Tensor<Double> {
  notAttempted()
}
