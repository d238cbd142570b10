import Tensors

/// Adaptive gradient: an element that has had large gradients takes smaller steps.
///
///     h ← h + g²
///     W ← W − η · g / (√h + ε)
///
/// - g is dL/dW; h, the sum of all squared gradients, starts at 0. It only grows, so the steps only
///   shrink.
/// - ε keeps 0 / 0 away where there was no gradient yet. As in the book and PyTorch it stands outside
///   the root.
/// - Memory: squares/… is h, in the shape of W.
///
/// Deep Learning from Scratch, 6.1; Duchi et al. 2011.
public final class AdaGrad<Element: Scalar>: Optimizer {
  /// η, the length of an element's first step.
  public var learningRate: Element

  /// The sum of the squared gradients of each parameter.
  public var memory: [String: Tensor<Element>] = [:]

  private let epsilon: Element

  /// Makes an optimizer.
  ///
  /// - Parameters:
  ///   - learningRate: η.
  ///   - epsilon: ε, in units of the gradient.
  public init(learningRate: Element = 0.01, epsilon: Element = 1e-7) {
    self.learningRate = learningRate
    self.epsilon = epsilon
  }

  /// Moves each parameter one step.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func move(_ parameters: [Parameter<Element>]) {
    for parameter in parameters {
      var h = recall("squares", of: parameter)
      parameter.value.update(&h, with: parameter.gradient) { [learningRate, epsilon] w, h, g in
        for i in w.indices {
          h[i] += g[i].flushedSquare
          w[i] -= learningRate * g[i] / (h[i].squareRoot() + epsilon)
        }
      }
      remember(h, as: "squares", of: parameter)
    }
  }
}
