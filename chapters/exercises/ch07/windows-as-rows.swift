import ExerciseChecks
import Tensors

/// Lays out every window of an image as a row.
///
/// - Parameters: `image` is (H, W); the window is `size` × `size`, stride 1, no padding.
/// - Returns: (number of positions, size · size); positions from left to right, then down, and the pixels
///   of a window in the same order.
///
///     [[1 2 3], [4 5 6]], 2   →   [[1 2 4 5], [2 3 5 6]]
///
/// The library's `im2col` is refused here.
///
/// Taught in section 7.4.2: `swift run ch07 7.4.2`
func windowsAsRows(_ image: Tensor<Double>, _ size: Int) -> Tensor<Double> {
  notAttempted()
}
