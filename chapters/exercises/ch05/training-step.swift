import ExerciseChecks
import NeuralNetworks
import Tensors

/// One step of learning of a whole network: forward, backward, and a step downhill.
///
/// x is (N, D), labels is (N,). The network: a1 = x · W1 + b1, z1 = ReLU of a1, scores = z1 · W2 + b2,
/// and the loss is the mean cross-entropy of softmax(scores). Return the new W1, b1, W2, b2: each minus
/// rate times its gradient. All gradients belong to the old values.
///
/// You have written all pieces. `relu` and `softmax` are there to be used, and also
/// `matmul(transposed: a, b)` and `matmul(a, transposed: b)`; the ready-made `Affine`, `ReLU`,
/// `SoftmaxWithLoss`, `TwoLayerNet` and `Sequential` are refused.
///
/// For x [[1]], label 0, W1 [[3]], b1 [-1], W2 [[1, 2]], b2 [3, 1], rate 0.25 it is:
///
///     [[2.875]], [-1.125], [[1.25, 1.75]], [3.125, 0.875]
///
/// Taught in section 5.7.2: `swift run ch05 5.7.2`
func trainingStep(
  _ x: Tensor<Double>, _ labels: Tensor<Int>, _ w1: Tensor<Double>, _ b1: Tensor<Double>,
  _ w2: Tensor<Double>, _ b2: Tensor<Double>, _ rate: Double
) -> (Tensor<Double>, Tensor<Double>, Tensor<Double>, Tensor<Double>) {
  notAttempted()
}
