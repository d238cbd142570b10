import ExerciseChecks
import Tensors

func loss(_ w: Tensor<Double>, _ x: Tensor<Double>, _ t: Tensor<Double>, decay: Double) -> Double {
  let error = matmul(x, w) - t
  return (error * error).mean() + 0.5 * decay * (w * w).sum()
}

func pullTowardsZero(
  _ w: Tensor<Double>, _ x: Tensor<Double>, _ t: Tensor<Double>, decay: Double
) -> Tensor<Double> {
  let error = matmul(x, w) - t
  return 2 * matmul(error, x) / Double(t.count) + decay * w
}

let trueSentence = 3
