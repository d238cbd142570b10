import ExerciseChecks
import Tensors

/// A layer of perceptrons: each row of x meets each column of w.
///
/// x is (N, D), a case in each row. w is (D, M), the weights of a perceptron in each column; b is (M,).
/// The result is (N, M), of 1 and 0: who fires in which case. `matmul` multiplies matrices.
///
///     x [[1, 0], [1, 1], [0, 0]], w [[-0.5, 0.5], [-0.5, 0.5]], b [0.7, -0.2]   →   [[1 1] [0 1] [1 0]]
///
/// Taught in section 2.5.2: `swift run ch02 2.5.2`
func layerOfGates(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Tensor<Double>) -> Tensor<Int> {
  notAttempted()
}
