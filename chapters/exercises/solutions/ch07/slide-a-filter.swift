import ExerciseChecks
import Tensors

func slideAFilter(_ image: Tensor<Double>, _ filter: Tensor<Double>) -> Tensor<Double> {
  let (height, width) = (filter.shape[0], filter.shape[1])
  let rows = image.shape[0] - height + 1
  let columns = image.shape[1] - width + 1
  var result: Tensor<Double> = .zeros([rows, columns])
  for row in 0..<rows {
    for column in 0..<columns {
      result[row, column] = (image[row..<row + height, column..<column + width] * filter).sum()
    }
  }
  return result
}
