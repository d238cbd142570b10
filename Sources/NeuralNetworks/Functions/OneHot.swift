import Tensors

/// Labels in either form as rows of zeros with a single one.
///
/// - Parameters:
///   - t: one-hot labels in the shape of y, or (classes,) for one sample, which are taken as they are; or
///     class numbers (N,).
///   - y: scores or probabilities of shape (N, classes).
/// - Returns: one-hot labels of shape (N, classes).
/// - Precondition: each row of one-hot labels has a single one among zeros.
public func oneHot<Element: Scalar>(_ t: Tensor<Int>, like y: Tensor<Element>) -> Tensor<Element> {
  require(
    y.rank == 2, "scores of shape \(describe(y.shape)) do not have two axes, (N, classes)")
  let isOneHot = t.shape == y.shape || [1] + t.shape == y.shape
  require(
    isOneHot || t.shape == [y.shape[0]],
    "labels of shape \(describe(t.shape)) do not fit scores of shape \(describe(y.shape))")
  guard isOneHot else { return Tensor(t.oneHot(classes: y.shape[1])) }
  let rows = t.reshaped(y.shape)
  _ = classNumbers(ofOneHot: rows)
  return Tensor(rows)
}

/// The class of each row of one-hot labels: (N, classes) → (N,).
///
/// - Precondition: each row has a single one among zeros.
func classNumbers(ofOneHot t: Tensor<Int>) -> Tensor<Int> {
  let classes = t.shape[1]
  return Tensor(
    (0..<t.shape[0]).map { row in
      let labels = t.elements[row * classes..<(row + 1) * classes]
      var (ones, last) = (0, 0)
      for (index, label) in labels.enumerated() where label != 0 {
        (ones, last) = (label == 1 ? ones + 1 : 2, index)
      }
      require(
        ones == 1 && classes > 1,
        "labels \(describe(t.shape)) are not one-hot: row \(row) holds \(Array(labels))")
      return last
    })
}
