import Tensors

/// Nesterov's accelerated gradient: momentum that looks where it is going before it steers.
///
///     v ← α · v − η · g
///     W ← W + α · v − η · g
///
/// - g is dL/dW; v, the velocity, starts at 0.
/// - Memory: velocity/… is v, in the shape of W.
///
/// Nesterov takes the gradient not at the place θ of the ball but at θ + α · v, where its velocity
/// alone would carry it: v ← α · v − η · dL/d(θ + α · v), then θ ← θ + v. A network has only one set
/// of values to take a gradient at, so W is the point ahead: W = θ + α · v. Put that into the second
/// formula, and the one above comes out. The book writes it with the velocity before the step,
/// W ← W + α² · v − (1 + α) · η · g, and PyTorch with −v / η: the same W, as long as η stays the same.
///
/// Deep Learning from Scratch, the code of 6.1; Bengio et al. 2012, Advances in Optimizing Recurrent
/// Networks.
public final class Nesterov<Element: Scalar>: Optimizer {
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
      parameter.value.update(&v, with: parameter.gradient) { [learningRate, momentum] w, v, g in
        for i in w.indices {
          v[i] = (momentum * v[i] - learningRate * g[i]).flushed
          w[i] += momentum * v[i] - learningRate * g[i]
        }
      }
      remember(v, as: "velocity", of: parameter)
    }
  }
}
