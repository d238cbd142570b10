import Tensors

/// Stochastic gradient descent: W ← W − η · dL/dW.
///
/// Deep Learning from Scratch, 4.4 and 6.1.
public struct SGD<Element: Scalar>: Sendable {
  /// η, the length of a step in units of the gradient.
  public var learningRate: Element

  /// Makes an optimizer.
  public init(learningRate: Element = 0.01) { self.learningRate = learningRate }

  /// Moves each parameter one step against its gradient.
  public func update(_ parameters: [Parameter<Element>]) {
    for parameter in parameters {
      parameter.value -= learningRate * parameter.gradient
    }
  }
}
