import Tensors

/// Adaptive moments: the momentum of running means, and a step length for each element.
///
///     m ← m + (1 − β₁) · (g − m)
///     v ← v + (1 − β₂) · (g² − v)
///     W ← W − η · m̂ / (√v̂ + ε),  m̂ = m / (1 − β₁ᵗ),  v̂ = v / (1 − β₂ᵗ)
///
/// - g is dL/dW; m and v, the running means of g and g², start at 0, and t counts the steps from 1.
///   m̂ and v̂ make up for the start: after the first step they are g and g².
/// - ε stands outside the root, beside the corrected √v̂, as in the paper's algorithm and PyTorch. The
///   book and Keras put it beside √v, which makes a difference only where √v̂ is not far above ε.
/// - The defaults are the book's and Keras's usual settings: η 0.001, β₁ 0.9, β₂ 0.999, ε 1e-7.
/// - Memory: mean/… is m and squares/… is v, in the shape of W; steps is t, of shape ().
///
/// Deep Learning from Scratch, 6.1; Kingma and Ba 2015.
public final class Adam<Element: Scalar>: Optimizer {
  /// η, about the longest step of an element; where large gradients follow much smaller ones, longer ones
  /// come between: the first of η (1 − β₁) / √(1 − β₂), 3.2 η with the defaults, the longest of some 6.6 η.
  public var learningRate: Element

  /// The running means of each parameter, and the number of steps.
  public var memory: [String: Tensor<Element>] = [:]

  private let beta1: Element
  private let beta2: Element
  private let epsilon: Element

  /// Makes an optimizer.
  ///
  /// - Parameters:
  ///   - learningRate: η.
  ///   - beta1: β₁, 0..<1: how much of the mean gradient is left after a step.
  ///   - beta2: β₂, 0..<1: how much of the mean square is left after a step.
  ///   - epsilon: ε, in units of the gradient.
  public init(
    learningRate: Element = 0.001, beta1: Element = 0.9, beta2: Element = 0.999,
    epsilon: Element = 1e-7
  ) {
    self.learningRate = learningRate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
  }

  /// Moves each parameter one step.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func move(_ parameters: [Parameter<Element>]) {
    let steps = memory["steps", default: .zeros([])] + 1
    memory["steps"] = steps
    let rate = learningRate / correction(beta1, steps[])
    let scale = 1 / correction(beta2, steps[]).squareRoot()
    for parameter in parameters {
      var m = recall("mean", of: parameter)
      var v = recall("squares", of: parameter)
      parameter.value.update(&m, &v, with: parameter.gradient) {
        [beta1, beta2, epsilon] w, m, v, g in
        for i in w.indices {
          let g = g[i].flushed
          m[i] = (m[i] + (1 - beta1) * (g - m[i])).flushed
          v[i] = (v[i] + (1 - beta2) * (g.flushedSquare - v[i])).flushed
          w[i] -= rate * m[i] / (scale * v[i].squareRoot() + epsilon)
        }
      }
      remember(m, as: "mean", of: parameter)
      remember(v, as: "squares", of: parameter)
    }
  }

  /// 1 − βᵗ, in 64 bits: at first it is the small difference of two numbers near 1.
  private func correction(_ beta: Element, _ steps: Element) -> Element {
    Element(1 - power(Double(beta), Int(steps)))
  }
}

/// The power of a base to a whole exponent: squares for its binary digits, multiplied where one is 1.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, square, rest) = (1.0, base, exponent)
  while rest > 0 {
    if rest % 2 == 1 { result *= square }
    square *= square
    rest /= 2
  }
  return result
}
