import ExerciseChecks
import Tensors

func gradientToTheWinner(_ image: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  var gradient = Tensor<Double>.zeros(image.shape)
  for row in 0..<dout.shape[0] {
    for column in 0..<dout.shape[1] {
      let largest = image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2].max()
      var isGiven = false
      for y in 2 * row..<2 * row + 2 {
        for x in 2 * column..<2 * column + 2 where image[y, x] == largest && !isGiven {
          gradient[y, x] = dout[row, column]
          isGiven = true
        }
      }
    }
  }
  return gradient
}

let trueSentence = 2
