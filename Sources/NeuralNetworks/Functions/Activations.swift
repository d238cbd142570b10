import Tensors

/// The step function: 1 where x > 0, else 0.
///
/// - Parameter x: any shape.
/// - Returns: the same shape.
/// - Note: Deep Learning from Scratch, 3.2.
public func step<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Int> {
  Tensor<Int>(x .> 0)
}

/// The identity function, which regression networks end with: x.
///
/// - Note: Deep Learning from Scratch, 3.4.
public func identity<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { x }

/// The sigmoid function: 1 / (1 + e⁻ˣ), between 0 and 1.
///
/// - Parameter x: any shape.
/// - Returns: the same shape.
/// - Note: Deep Learning from Scratch, 3.2.
public func sigmoid<Element: Scalar>(
  _ x: Tensor<Element>
) -> Tensor<Element> {
  1 / (1 + exp(-x))
}

/// The rectified linear unit: max(x, 0); NaN where x is NaN.
///
/// - Parameter x: any shape.
/// - Returns: the same shape.
/// - Note: Deep Learning from Scratch, 3.2.
public func relu<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> {
  maximum(x, 0)
}

/// The softmax function along the last axis: eˣ / Σ eˣ.
///
/// The results are positive and sum to 1.
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
