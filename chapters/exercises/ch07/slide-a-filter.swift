import ExerciseChecks
import Tensors

/// Slides a filter over an image, without padding and with stride 1.
///
/// - Parameters: `image` is (H, W), `filter` is (FH, FW).
/// - Returns: (H − FH + 1, W − FW + 1); at each position the sum of the products of the filter with the
///   pixels under it. The filter is not mirrored.
///
///     [[1 2 3], [4 5 6]], [[1 0], [0 2]]   →   [[11 14]]
///
/// The library's `Convolution` and `im2col` are refused here.
///
/// Taught in section 7.2.2: `swift run ch07 7.2.2`
func slideAFilter(_ image: Tensor<Double>, _ filter: Tensor<Double>) -> Tensor<Double> {
  notAttempted()
}
