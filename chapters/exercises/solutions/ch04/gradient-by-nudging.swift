import ExerciseChecks
import Tensors

func gradientByNudging(_ f: (Tensor<Double>) -> Double, _ x: Tensor<Double>) -> Tensor<Double> {
  let h = 1e-4
  var nudged = x
  var gradient = Tensor<Double>.zeros(x.shape)
  for i in 0..<x.count {
    nudged[flat: i] = x[flat: i] + h
    let right = f(nudged)
    nudged[flat: i] = x[flat: i] - h
    let left = f(nudged)
    nudged[flat: i] = x[flat: i]
    gradient[flat: i] = (right - left) / (2 * h)
  }
  return gradient
}
