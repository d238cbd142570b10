import ExerciseChecks
import NeuralNetworks
import Tensors

/// The sigmoid as a layer.
///
/// Forward is right. But backward has a bug, and a network with it learns badly. Which sentence is true?
///
/// 1. Forward has to keep dout.
/// 2. The derivative is y·(1 − y), of what came out; this takes what went in.
/// 3. The derivative of the sigmoid is 1 where x is above 0, else 0.
/// 4. What comes back must not be multiplied by the derivative.
///
/// Set `bug` to the number, and mend the layer. The library's `Sigmoid` is refused.
///
/// Taught in section 5.5.2: `swift run ch05 5.5.2`
final class SigmoidLayer: Layer {
  var parameters: [Parameter<Double>] { [] }
  private var kept: Tensor<Double> = []

  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    kept = x
    return 1 / (1 + exp(-x))
  }

  func backward(_ dout: Tensor<Double>) -> Tensor<Double> {
    dout * kept * (1 - kept)
  }

  func predict(_ x: Tensor<Double>) -> Tensor<Double> { 1 / (1 + exp(-x)) }
}

/// The number of the true sentence.
let bug: Int = notAttempted()
