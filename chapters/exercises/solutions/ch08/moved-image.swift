import ExerciseChecks
import Tensors

func movedImage(_ image: Tensor<Double>, down: Int, right: Int) -> Tensor<Double> {
  let (rows, columns) = (0..<image.shape[0], 0..<image.shape[1])
  var result: Tensor<Double> = .zeros(image.shape)
  for row in rows {
    for column in columns {
      let (y, x) = (row - down, column - right)
      if rows.contains(y) && columns.contains(x) { result[row, column] = image[y, x] }
    }
  }
  return result
}
