import ExerciseChecks
import Tensors

/// Tells which share of the answers is right: the accuracy, from 0 to 1.
///
/// scores is (N, K): the answer to a sample is the class with the largest score in its row. labels is
/// (N,): the number of the right class.
///
///     shareOfRightAnswers([[0.1, 0.8, 0.1], [0.7, 0.2, 0.1], [0.4, 0.5, 0.1]], [1, 0, 2])   →   0.66666667
///
/// Taught in section 3.6.3: `swift run ch03 3.6.3`
func shareOfRightAnswers(_ scores: Tensor<Double>, _ labels: Tensor<Int>) -> Double {
  notAttempted()
}
