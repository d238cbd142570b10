import Tensors

/// Half the sum of squared errors: ½ Σ (y − t)².
///
/// - Parameters:
///   - y: what a network gave, of any shape.
///   - t: what it should have given, of the same shape.
/// - Returns: the sum over all elements, not averaged.
/// - Note: Deep Learning from Scratch, 4.2.
public func sumOfSquaredErrors<Element: Scalar>(
  _ y: Tensor<Element>, _ t: Tensor<Element>
) -> Element {
  let errors = y - t
  return (errors * errors).sum() / 2
}
