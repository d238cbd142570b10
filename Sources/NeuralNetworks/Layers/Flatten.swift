import Tensors

/// Lays each sample out along one axis.
///
/// - Input: (N, …).
/// - Output: (N, D), the same elements in the same order.
/// - Backward returns dout in the shape of the input.
/// - Forward keeps the shape of the input.
///
/// ``Affine`` does this by itself; here it is a step that one sees in a network's summary.
public final class Flatten<Element: Scalar>: Layer {
  private var inputShape: [Int]?

  /// Makes a layer.
  public init() {}

  /// Gives the elements the shape (N, D).
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    inputShape = x.shape
    return predict(x)
  }

  /// Gives the elements the shape (N, D).
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    require(x.rank > 0, "Flatten: expected samples (N, …), not \(describe(x.shape))")
    return x.reshaped(x.shape.prefix(1) + outputShape(for: Array(x.shape.dropFirst())))
  }

  /// Gives the gradient the shape of the input.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    dout.reshaped(kept(inputShape, by: "Flatten"))
  }
}

extension Flatten {
  /// (D,), the product of all lengths.
  public func outputShape(for inputShape: [Int]) -> [Int] { [inputShape.reduce(1, *)] }
}
