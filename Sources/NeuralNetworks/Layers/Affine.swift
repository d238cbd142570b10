import Tensors

/// A fully connected layer: a matrix product and a bias.
///
///     Y = X · W + b
///
/// - Input: (N, …), flattened to (N, D).
/// - Weight W: (D, M). Bias b: (M,), added to each row.
/// - Output: (N, M).
/// - Backward returns dX = dY · Wᵀ in the shape of the input, and sets dW = Xᵀ · dY and
///   db = the sum of dY over the batch.
/// - Forward keeps X, and the shape it came in.
///
/// Deep Learning from Scratch, 5.6.
public final class Affine<Element: Scalar>: Layer {
  /// W, of shape (D, M).
  public let weight: Parameter<Element>

  /// b, of shape (M,).
  public let bias: Parameter<Element>

  private var input: (x: Tensor<Element>, shape: [Int])?

  /// Makes a layer from its parameters.
  ///
  /// - Precondition: the shapes are (D, M) and (M,).
  public init(weight: Parameter<Element>, bias: Parameter<Element>) {
    let (w, b) = (weight.value.shape, bias.value.shape)
    require(
      w.count == 2 && b == [w[1]],
      "Affine: weight \(describe(w)) and bias \(describe(b)) do not fit")
    self.weight = weight
    self.bias = bias
  }

  /// The weight and the bias.
  public var parameters: [Parameter<Element>] { [weight, bias] }

  /// Multiplies by the weight and adds the bias.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let flat = x.reshaped(x.shape[0], x.shape.dropFirst().reduce(1, *))
    input = (flat, x.shape)
    return matmul(flat, weight.value) + bias.value
  }

  /// Sets the gradients of the parameters and returns the gradient by the input.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    setGradients(dout)
    let dx = matmul(dout, transposed: weight.value)
    return dx.reshaped(kept(input, by: "Affine").shape)
  }

  /// Sets the gradients of the parameters.
  public func setGradients(_ dout: Tensor<Element>) {
    let (x, _) = kept(input, by: "Affine")
    weight.gradient = matmul(transposed: x, dout)
    bias.gradient = dout.sum(axis: 0)
  }
}
