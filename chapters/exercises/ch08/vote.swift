import ExerciseChecks
import Tensors

/// The answers of a network that looks at several distorted copies of each image.
///
/// - Parameters: `probabilities` is (K, N, classes): for each of K copies what softmax gave for N images.
/// - Returns: (N,): the class whose probability is largest in the mean over the copies.
///
///     [[[0.6 0.4]], [[0.1 0.9]]]   →   [1]
///
/// Taught in section 8.2.2: `swift run ch08 8.2.2`
func vote(_ probabilities: Tensor<Double>) -> Tensor<Int> {
  notAttempted()
}
