import ExerciseChecks
import Tensors

/// The answers of a network that looks at several distorted copies of each image.
///
/// - Parameters: `probabilities` is (K, N, classes): for each of K copies what softmax gave for N images.
/// - Returns: (N,): the class whose probability is largest in the mean over the copies.
///
/// Not the class that most copies would choose. Below two of the three copies say 0, but neither is sure,
/// and the mean of the probabilities says 1:
///
///     [[[0.1 0.8 0.1]], [[0.5 0.4 0.1]], [[0.5 0.4 0.1]]]   →   [1]
///
/// Taught in section 8.2.2: `swift run ch08 8.2.2`
func vote(_ probabilities: Tensor<Double>) -> Tensor<Int> {
  notAttempted()
}
