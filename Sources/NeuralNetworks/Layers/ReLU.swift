import Tensors

/// The rectified linear unit as a layer.
///
///     y = max(x, 0)
///
/// - Input and output: any shape, the same.
/// - Backward returns 0 where x ≤ 0, and dout elsewhere: the gradient at 0 is 0.
/// - Forward keeps the mask of the elements that were not positive.
///
/// Deep Learning from Scratch, 5.5.
public final class ReLU<Element: Scalar>: Layer {
  private var mask: Tensor<Bool>?

  /// Makes a layer.
  public init() {}

  /// Replaces what is not positive by 0; NaN stays.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let mask = x .<= 0
    self.mask = mask
    return x.replacing(with: 0, where: mask)
  }

  /// Replaces what is not positive by 0; NaN stays.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    relu(x)
  }

  /// Lets the gradient through where the input was positive.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    dout.replacing(with: 0, where: kept(mask, by: "ReLU"))
  }
}
