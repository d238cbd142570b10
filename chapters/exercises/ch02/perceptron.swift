import ExerciseChecks
import Tensors

/// Tells whether a perceptron fires: 1 if b + w·x is above 0, else 0.
///
/// x and w have the shape (D,): any number of inputs, and a weight for each.
///
///     perceptron([1, 0, 1], [0.5, 0.5, -0.2], -0.2)   →   1
///
/// Taught in section 2.3.3: `swift run ch02 2.3.3`
func perceptron(_ x: Tensor<Double>, _ w: Tensor<Double>, _ b: Double) -> Int {
  notAttempted()
}
