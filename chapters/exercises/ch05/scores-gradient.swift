import ExerciseChecks
import NeuralNetworks
import Tensors

/// The first step backward: the gradient of the loss by the scores.
///
/// The loss is the cross-entropy of softmax(scores), the mean over the batch. scores is (N, K), labels
/// is (N,), the numbers of the right classes. Backward through softmax and loss together comes to
/// (y − t) / N, where y are the probabilities and t is 1 in the column of the right class, else 0.
///
///     scoresGradient([[0, 0], [0, 0]], [0, 1])   →   [[-0.25 0.25] [0.25 -0.25]]
///
/// `softmax` is there to be used; `SoftmaxWithLoss` is refused.
///
/// Taught in section 5.6.3: `swift run ch05 5.6.3`
func scoresGradient(_ scores: Tensor<Double>, _ labels: Tensor<Int>) -> Tensor<Double> {
  notAttempted()
}
