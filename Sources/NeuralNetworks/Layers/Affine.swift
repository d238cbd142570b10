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
/// - Forward keeps X.
///
/// Deep Learning from Scratch, 5.6.
public final class Affine<Element: Scalar>: Layer {
  /// W, of shape (D, M).
  public let weight: Parameter<Element>

  /// b, of shape (M,).
  public let bias: Parameter<Element>

  private var input: Tensor<Element>?

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

  /// Multiplies by the weight and adds the bias, and keeps x.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    input = x
    return predict(x)
  }

  /// Multiplies by the weight and adds the bias.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    matmul(rows(x), weight.value) + bias.value
  }

  /// Sets the gradients of the parameters and returns the gradient by the input.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    setGradients(dout)
    let dx = matmul(dout, transposed: weight.value)
    return dx.reshaped(kept(input, by: "Affine").shape)
  }

  /// Sets the gradients of the parameters.
  public func setGradients(_ dout: Tensor<Element>) {
    let x = rows(kept(input, by: "Affine"))
    weight.gradient = matmul(transposed: x, dout)
    bias.gradient = dout.sum(axis: 0)
  }

  /// One row for each sample: (N, …) → (N, D).
  private func rows(_ x: Tensor<Element>) -> Tensor<Element> {
    let weight = weight.value.shape
    require(
      x.rank > 1 || x.rank == 1 && weight[0] == 1,
      "Affine: \(describe(x.shape)) is not (N, …), samples for the weight \(describe(weight))")
    return x.reshaped(x.shape[0], x.shape.dropFirst().reduce(1, *))
  }
}

extension Affine {
  /// (M,).
  public func outputShape(for inputShape: [Int]) -> [Int] { bias.value.shape }

  /// D · M.
  public func multiplyAdds(for inputShape: [Int]) -> Int { weight.value.count }
}
