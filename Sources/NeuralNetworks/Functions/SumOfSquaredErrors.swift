import Tensors

/// Half the sum of squared errors: ½ Σ (y − t)².
///
/// - Parameters:
///   - y: what a network gave, of any shape.
///   - t: what it should have given, of the same shape.
/// - Returns: the sum over all elements, not averaged.
/// - Precondition: the shapes are the same.
/// - Note: Deep Learning from Scratch, 4.2.
public func sumOfSquaredErrors<Element: Scalar>(
  _ y: Tensor<Element>, _ t: Tensor<Element>
) -> Element {
  requireSameShape(y, t)
  let errors = y - t
  return (errors * errors).sum() / 2
}

private func requireSameShape<Element>(_ y: Tensor<Element>, _ t: Tensor<Element>) {
  require(
    y.shape == t.shape,
    "sumOfSquaredErrors: shapes \(describe(y.shape)) and \(describe(t.shape)) are not the same")
}
