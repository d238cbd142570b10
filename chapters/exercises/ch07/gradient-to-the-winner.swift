import ExerciseChecks
import Tensors

/// The gradient of max pooling by its input, for windows of 2 × 2 that do not overlap.
///
/// It has a mistake. (The library's `MaxPooling` is refused here.)
///
/// - Parameters: `image` is (H, W); `dout`, the gradient by the output, is (H / 2, W / 2).
/// - Returns: (H, W).
///
///     [[1 2], [4 3]], [[5]]   →   [[0 0], [5 0]]
///
/// Which sentence is true? Then mend the function.
///
/// 1. The gradient should be divided by 4, since four pixels were looked at.
/// 2. Where two pixels are equally large, both get the whole gradient.
/// 3. Negative pixels can never win, so they must not get a gradient.
///
/// Taught in section 7.4.4: `swift run ch07 7.4.4`
func gradientToTheWinner(_ image: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  var gradient = Tensor<Double>.zeros(image.shape)
  for row in 0..<dout.shape[0] {
    for column in 0..<dout.shape[1] {
      let largest = image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2].max()
      for y in 2 * row..<2 * row + 2 {
        for x in 2 * column..<2 * column + 2 where image[y, x] == largest {
          gradient[y, x] = dout[row, column]
        }
      }
    }
  }
  return gradient
}

/// The number of the true sentence.
let trueSentence: Int = notAttempted()
