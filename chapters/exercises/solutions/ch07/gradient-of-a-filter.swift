import ExerciseChecks
import Tensors

func gradientOfAFilter(_ image: Tensor<Double>, _ dout: Tensor<Double>) -> Tensor<Double> {
  let (rows, columns) = (dout.shape[0], dout.shape[1])
  let height = image.shape[0] - rows + 1
  let width = image.shape[1] - columns + 1
  var gradient: Tensor<Double> = .zeros([height, width])
  for a in 0..<height {
    for b in 0..<width {
      gradient[a, b] = (image[a..<a + rows, b..<b + columns] * dout).sum()
    }
  }
  return gradient
}
