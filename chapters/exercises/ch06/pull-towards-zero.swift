import ExerciseChecks
import Tensors

/// The loss of a regression with weight decay, and its gradient.
///
/// One of the two has a mistake. (The library's `numericalGradient` is refused here.)
///
/// loss = mean of (x · w − t)² + ½ · decay · Σ w²
///
/// - Parameters: `x` is (N, D), `w` is (D,), `t` is (N,).
///
///     w [3], x [[1]], t [2], decay 0.5   →   loss 3.25, gradient [3.5]
///
/// Which sentence is true? Then mend the function that is wrong.
///
/// 1. The loss divides by N, and the gradient does not.
/// 2. Decay pulls weights away from 0 here.
/// 3. The gradient of ½ · decay · Σ w² is decay · w, and it is missing.
/// 4. The gradient should have the shape of x.
///
/// Taught in section 6.4.2: `swift run ch06 6.4.2`
func loss(_ w: Tensor<Double>, _ x: Tensor<Double>, _ t: Tensor<Double>, decay: Double) -> Double {
  let error = matmul(x, w) - t
  return (error * error).mean() + 0.5 * decay * (w * w).sum()
}

func pullTowardsZero(
  _ w: Tensor<Double>, _ x: Tensor<Double>, _ t: Tensor<Double>, decay: Double
) -> Tensor<Double> {
  let error = matmul(x, w) - t
  return 2 * matmul(error, x) / Double(t.count)
}

/// The number of the true sentence.
let trueSentence: Int = notAttempted()
