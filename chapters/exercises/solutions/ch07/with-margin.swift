import ExerciseChecks
import Tensors

func withMargin(_ image: Tensor<Double>, _ width: Int) -> Tensor<Double> {
  let (height, length) = (image.shape[0], image.shape[1])
  var result: Tensor<Double> = .zeros([height + 2 * width, length + 2 * width])
  for row in 0..<height {
    for column in 0..<length { result[row + width, column + width] = image[row, column] }
  }
  return result
}
