import Tensors

/// The softmax function along the last axis: eˣ / Σ eˣ.
///
/// The results sum to 1. None is negative; one that is too small to be told from 0 is 0. Where the
/// largest score is infinite, they are NaN.
///
/// The largest score is subtracted first. That changes nothing but keeps eˣ from overflowing.
///
/// - Parameter x: scores of shape (classes,) or (N, classes).
/// - Returns: probabilities of the same shape.
/// - Note: Deep Learning from Scratch, 3.5.
public func softmax<Element: Scalar>(
  _ x: Tensor<Element>
) -> Tensor<Element> {
  let exponentials = exp(x - x.max(axis: -1, keepingAxis: true))
  return exponentials / exponentials.sum(axis: -1, keepingAxis: true)
}

/// The logarithm of softmax along the last axis: x − ln Σ eˣ, which is finite where softmax itself
/// has become too small to be told from 0.
///
/// - Parameter x: scores of shape (classes,) or (N, classes).
/// - Returns: the logarithms of the probabilities, of the same shape, in nats.
public func logSoftmax<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> {
  let shifted = x - x.max(axis: -1, keepingAxis: true)
  return shifted - log(exp(shifted).sum(axis: -1, keepingAxis: true))
}

/// Softmax from its logarithms: eˣ, but 0 where that is almost subnormal.
///
/// A network that is sure of itself gives the other classes probabilities such as 1e-40, with which
/// processors compute a hundred times slower, and which teach it nothing.
func softmax<Element: Scalar>(ofLogarithms x: Tensor<Element>) -> Tensor<Element> {
  exp(x).flushed
}
