import ExerciseChecks
import Tensors

/// Tells which share of the answers is right: the accuracy, from 0 to 1.
///
/// scores is (N, K): the answer to a sample is the class with the largest score in its row. labels is
/// (N,): the number of the right class.
///
///     scores [[0.2 0.7 0.1], [0.6 0.3 0.1], [0.3 0.5 0.2], [0.1 0.4 0.5]], labels [1 2 2 1]   →   0.25
///
/// Taught in section 3.6.3: `swift run ch03 3.6.3`
func shareOfRightAnswers(_ scores: Tensor<Double>, _ labels: Tensor<Int>) -> Double {
  notAttempted()
}
