import Tensors

/// Gradient descent with momentum: the steps add up like the speed of a ball that rolls downhill.
///
///     v ← α · v − η · g
///     W ← W + v
///
/// - g is dL/dW; v, the velocity, starts at 0.
/// - Memory: velocity/… is v, in the shape of W.
///
/// PyTorch keeps −v / η instead, which gives the same W as long as η stays the same.
///
/// Deep Learning from Scratch, 6.1.
public final class Momentum<Element: Scalar>: Optimizer {
  /// η, the weight of the gradient in the velocity.
  public var learningRate: Element

  /// The velocity of each parameter.
  public var memory: [String: Tensor<Element>] = [:]

  private let momentum: Element

  /// Makes an optimizer.
  ///
  /// - Parameters:
  ///   - learningRate: η.
  ///   - momentum: α, 0..<1: how much of the velocity is left after a step.
  public init(learningRate: Element = 0.01, momentum: Element = 0.9) {
    self.learningRate = learningRate
    self.momentum = momentum
  }

  /// Moves each parameter one step.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func move(_ parameters: [Parameter<Element>]) {
    for parameter in parameters {
      var v = recall("velocity", of: parameter)
      parameter.value.update(&v, with: parameter.gradient) {
        [learningRate, momentum] w, v, g in
        for i in w.indices {
          v[i] = (momentum * v[i] - learningRate * g[i]).flushed
          w[i] += v[i]
        }
      }
      remember(v, as: "velocity", of: parameter)
    }
  }
}
