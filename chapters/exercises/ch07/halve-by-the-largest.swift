import ExerciseChecks
import Tensors

/// The largest of each 2 × 2 pixels.
///
/// - Parameters: `image` is (H, W), with even H and W.
/// - Returns: (H / 2, W / 2).
///
///     [[1 2 5 0], [3 4 1 1]]   →   [[4 5]]
///
/// The library's `MaxPooling` is refused here.
///
/// Taught in section 7.3: `swift run ch07 7.3`
func halveByTheLargest(_ image: Tensor<Double>) -> Tensor<Double> {
  notAttempted()
}
