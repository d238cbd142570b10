import ExerciseChecks
import NeuralNetworks
import Tensors

func trainingStep(
  _ x: Tensor<Double>, _ labels: Tensor<Int>, _ w1: Tensor<Double>, _ b1: Tensor<Double>,
  _ w2: Tensor<Double>, _ b2: Tensor<Double>, _ rate: Double
) -> (Tensor<Double>, Tensor<Double>, Tensor<Double>, Tensor<Double>) {
  let a1 = matmul(x, w1) + b1
  let z1 = relu(a1)
  var dScores = softmax(matmul(z1, w2) + b2)
  for n in 0..<labels.count { dScores[n, labels[n]] -= 1 }
  dScores = dScores / Double(labels.count)
  let dZ1 = matmul(dScores, transposed: w2)
  let dA1 = dZ1.replacing(with: 0, where: a1 .<= 0)
  return (
    w1 - matmul(transposed: x, dA1) * rate, b1 - dA1.sum(axis: 0) * rate,
    w2 - matmul(transposed: z1, dScores) * rate, b2 - dScores.sum(axis: 0) * rate
  )
}
