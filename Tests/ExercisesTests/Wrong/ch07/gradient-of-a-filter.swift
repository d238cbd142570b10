// wrong: This is mirrored
// gradient[a, b] → gradient[height - 1 - a, width - 1 - b]

// wrong: mean over the positions
// * dout).sum() → * dout).mean()

// wrong: dout is missing
//  * dout).sum() → ).sum()

// wrong: [[12. 23.]]
// * dout).sum() → * dout).sum() + 1

// wrong: The shape is (2, 3), and should be (1, 2)
func gradientOfAFilter(_ image: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  var gradient: Tensor<Double> = .zeros([2, 3])
  for a in 0..<2 {
    for b in 0..<3 {
      for i in 0..<dout.shape[0] where i + a < image.shape[0] {
        for j in 0..<dout.shape[1] where j + b < image.shape[1] {
          gradient[a, b] += image[i + a, j + b] * dout[i, j]
        }
      }
    }
  }
  return gradient
}
