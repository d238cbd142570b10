import Tensors

/// The sigmoid function as a layer.
///
///     y = 1 / (1 + e⁻ˣ)
///
/// - Input and output: any shape, the same.
/// - Backward returns dout · y · (1 − y).
/// - Forward keeps y.
///
/// Deep Learning from Scratch, 5.5.
public final class Sigmoid<Element: Scalar>: Layer {
  private var y: Tensor<Element>?

  /// Makes a layer.
  public init() {}

  /// Squeezes each element into 0…1.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let y = sigmoid(x)
    self.y = y
    return y
  }

  /// Squeezes each element into 0…1.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    sigmoid(x)
  }

  /// Multiplies the gradient by the slope, which the output alone tells.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let y = kept(y, by: "Sigmoid")
    requireGradient(dout.shape, of: y.shape, by: "Sigmoid")
    return dout * (1 - y) * y
  }
}
