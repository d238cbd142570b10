import Tensors

/// Stochastic gradient descent: W ← W − η · g, where g is dL/dW.
///
/// Deep Learning from Scratch, 4.4 and 6.1.
public final class SGD<Element: Scalar>: Optimizer {
  /// η, the length of a step in units of the gradient.
  public var learningRate: Element

  /// Nothing is remembered from step to step.
  public var memory: [String: Tensor<Element>] = [:]

  /// Makes an optimizer.
  public init(learningRate: Element = 0.01) {
    self.learningRate = learningRate
  }

  /// Moves each parameter one step against its gradient.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func move(_ parameters: [Parameter<Element>]) {
    let rate = learningRate
    for parameter in parameters {
      parameter.value.update(with: parameter.gradient) { w, g in
        for i in w.indices { w[i] -= rate * g[i] }
      }
    }
  }
}
