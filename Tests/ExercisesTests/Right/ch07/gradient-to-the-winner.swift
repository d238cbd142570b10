// right: equal pixels share it
func gradientToTheWinner(_ image: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  var gradient = Tensor<Double>.zeros(image.shape)
  for row in 0..<dout.shape[0] {
    for column in 0..<dout.shape[1] {
      let window = image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2]
      let winners = Double((window .== window.max()).trueCount)
      for y in 2 * row..<2 * row + 2 {
        for x in 2 * column..<2 * column + 2 where image[y, x] == window.max() {
          gradient[y, x] = dout[row, column] / winners
        }
      }
    }
  }
  return gradient
}

let trueSentence = 2
