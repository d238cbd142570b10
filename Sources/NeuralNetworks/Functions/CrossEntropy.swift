import Tensors

/// The cross-entropy of labels under predicted probabilities: −(1/N) Σ ln(y + δ) over the
/// probabilities of the true classes.
///
/// Without δ this is exact, and infinite where a true class has probability 0. The book adds
/// δ = 1e-7 to keep it finite, which costs it the last digits.
///
/// - Parameters:
///   - y: probabilities of shape (N, classes), or (classes,) for one sample.
///   - t: labels, either one-hot in the shape of y, or class numbers of shape (N,).
///   - delta: δ, what is added to each probability.
/// - Returns: the loss in nats, averaged over the batch.
/// - Note: Deep Learning from Scratch, 4.2.
public func crossEntropy<Element: Scalar>(
  _ y: Tensor<Element>, _ t: Tensor<Int>, delta: Element = 0
) -> Element {
  let y = y.reshaped(y.rank == 1 ? [1, y.count] : y.shape)
  return meanNegativeLogarithm(log(y + delta), of: oneHot(t, like: y))
}

/// −(1/N) Σ t · ln y, in which only the true classes count, even if another's ln y is −∞.
///
/// - Parameters:
///   - logarithms: ln y, of shape (N, classes).
///   - t: one-hot labels of the same shape.
func meanNegativeLogarithm<Element: Scalar>(
  _ logarithms: Tensor<Element>, of t: Tensor<Element>
) -> Element {
  let counted = logarithms.replacing(with: 0, where: t .== 0)
  return -(t * counted).sum() / Element(t.shape[0])
}
