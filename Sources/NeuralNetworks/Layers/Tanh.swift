import Tensors

/// The hyperbolic tangent as a layer.
///
///     y = tanh x = (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)
///
/// - Input and output: any shape, the same; y is between −1 and 1.
/// - Backward returns dout · (1 − y²).
/// - Forward keeps y.
///
/// Deep Learning from Scratch, 6.2.
public final class Tanh<Element: Scalar>: Layer {
  private var y: Tensor<Element>?

  /// Makes a layer.
  public init() {}

  /// Squeezes each element into −1…1.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let y = tanh(x)
    self.y = y
    return y
  }

  /// Squeezes each element into −1…1.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> { tanh(x) }

  /// Multiplies the gradient by the slope, which the output alone tells.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let y = kept(y, by: "Tanh")
    requireGradient(dout.shape, of: y.shape, by: "Tanh")
    return dout * (1 - y * y)
  }
}
