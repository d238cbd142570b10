import ExerciseChecks
import Tensors

func windowsAsRows(_ image: Tensor<Double>, _ size: Int) -> Tensor<Double> {
  var rows: [Tensor<Double>] = []
  for row in 0...image.shape[0] - size {
    for column in 0...image.shape[1] - size {
      rows.append(image[row..<row + size, column..<column + size].flattened())
    }
  }
  return Tensor(rows)
}
