import ExerciseChecks
import NeuralNetworks
import Tensors

/// Walks through a network, from the input to the scores.
///
/// Each layer multiplies by its weights and adds its bias. Behind every layer but the last comes the
/// sigmoid; the last is left as it is. x is (N, D), a row for each sample; weights[0] is (D, M), and
/// biases[0] is (M,), and so on. Any number of layers is possible. `sigmoid` is there to be used; layers
/// that are ready-made, `Affine` and `Sequential`, are refused.
///
///     forwardPass([[1, -2]], [[[1], [2]], [[3]]], [[0], [2]])   →   [[2.14227762]]
///
/// Taught in section 3.4.3: `swift run ch03 3.4.3`
func forwardPass(
  _ x: Tensor<Double>, _ weights: [Tensor<Double>], _ biases: [Tensor<Double>]
) -> Tensor<Double> {
  notAttempted()
}
