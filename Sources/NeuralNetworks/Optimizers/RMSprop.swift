import Tensors

/// AdaGrad that forgets: old squared gradients fade, so that the steps do not shrink for ever.
///
///     h ← ρ · h + (1 − ρ) · g²
///     W ← W − η · g / (√h + ε)
///
/// - g is dL/dW; h, a running mean of squared gradients, starts at 0.
/// - ε keeps 0 / 0 away where there was no gradient yet. As in the book and PyTorch it stands outside
///   the root.
/// - Memory: squares/… is h, in the shape of W.
///
/// Deep Learning from Scratch, the code of 6.1; Tieleman and Hinton 2012.
public final class RMSprop<Element: Scalar>: Optimizer {
  /// η, the length of a step where the gradient stays the same, in the long run; the first is η / √(1 − ρ),
  /// as h starts at 0.
  public var learningRate: Element

  /// The running mean of the squared gradients of each parameter.
  public var memory: [String: Tensor<Element>] = [:]

  private let decayRate: Element
  private let epsilon: Element

  /// Makes an optimizer.
  ///
  /// - Parameters:
  ///   - learningRate: η.
  ///   - decayRate: ρ, 0..<1: how much of the running mean is left after a step.
  ///   - epsilon: ε, in units of the gradient.
  public init(
    learningRate: Element = 0.01, decayRate: Element = 0.99, epsilon: Element = 1e-7
  ) {
    self.learningRate = learningRate
    self.decayRate = decayRate
    self.epsilon = epsilon
  }

  /// Moves each parameter one step.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func move(_ parameters: [Parameter<Element>]) {
    for parameter in parameters {
      var h = recall("squares", of: parameter)
      parameter.value.update(&h, with: parameter.gradient) {
        [learningRate, decayRate, epsilon] w, h, g in
        for i in w.indices {
          h[i] = (decayRate * h[i] + (1 - decayRate) * g[i].flushedSquare).flushed
          w[i] -= learningRate * g[i] / (h[i].squareRoot() + epsilon)
        }
      }
      remember(h, as: "squares", of: parameter)
    }
  }
}
