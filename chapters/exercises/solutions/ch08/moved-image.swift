import ExerciseChecks
import Tensors

func movedImage(_ image: Tensor<Double>, down: Int, right: Int) -> Tensor<Double> {
  var result: Tensor<Double> = .zeros(image.shape)
  for row in 0..<image.shape[0] {
    for column in 0..<image.shape[1] {
      let (y, x) = (row - down, column - right)
      if 0..<image.shape[0] ~= y && 0..<image.shape[1] ~= x { result[row, column] = image[y, x] }
    }
  }
  return result
}
