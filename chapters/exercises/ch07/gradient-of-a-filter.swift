import ExerciseChecks
import Tensors

/// The gradient of the loss by a filter.
///
/// The forward pass slid the filter over the image, stride 1, no padding:
/// y[i, j] = Σ image[i + a, j + b] · filter[a, b].
///
/// - Parameters: `image` is (H, W); `dout` is the gradient by y, (H − FH + 1, W − FW + 1).
/// - Returns: the gradient by the filter, (FH, FW).
///
///     [[1 2 3]], [[10 1]]   →   [[12 23]]
///
/// The library's `Convolution` is refused here.
///
/// Taught in section 7.4.3: `swift run ch07 7.4.3`
func gradientOfAFilter(_ image: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  notAttempted()
}
