import Tensors

/// Labels in either form as rows of zeros with a single one.
///
/// - Parameters:
///   - t: one-hot labels in the shape of y, or (classes,) for one sample; or class numbers (N,).
///   - y: scores or probabilities of shape (N, classes).
/// - Returns: one-hot labels of shape (N, classes).
public func oneHot<Element: Scalar>(_ t: Tensor<Int>, like y: Tensor<Element>) -> Tensor<Element> {
  let isOneHot = t.shape == y.shape || [1] + t.shape == y.shape
  require(
    y.rank == 2 && (isOneHot || t.shape == [y.shape[0]]),
    "labels of shape \(describe(t.shape)) do not fit scores of shape \(describe(y.shape))")
  return Tensor(isOneHot ? t.reshaped(y.shape) : t.oneHot(classes: y.shape[1]))
}
