import Tensors

/// A convolution: filters slide over images, and each gives its weighted sum at every position.
///
///     Y = im2col(X) · Wᵀ + b
///
/// A row of im2col(X) holds the pixels under one position, a row of W the weights of one filter.
///
/// - Input X: (N, C, H, W).
/// - Weight W: (FN, C, FH, FW). Bias b: (FN,), one for each filter.
/// - Output Y: (N, FN, OH, OW), of the size that ``Window`` computes.
/// - Backward returns dX = col2im(dY · W), and sets dW = dYᵀ · im2col(X) and db = the sum of dY over
///   batch and positions.
/// - Stride and padding: in pixels; padding counts as 0.
/// - Forward keeps im2col(X), which holds each pixel up to FH · FW times.
///
/// As everywhere in this field, the filters are not mirrored: mathematics would call it a
/// cross-correlation.
///
/// Deep Learning from Scratch, 7.2 and 7.4.
public final class Convolution<Element: Scalar>: Layer {
  /// W, of shape (FN, C, FH, FW).
  public let weight: Parameter<Element>

  /// b, of shape (FN,).
  public let bias: Parameter<Element>

  /// The size of a filter, and how it slides.
  public let window: Window

  private var input: (columns: Tensor<Element>, shape: [Int])?

  /// Makes a layer from its parameters.
  ///
  /// - Precondition: the shapes are (FN, C, FH, FW) and (FN,).
  public init(
    weight: Parameter<Element>, bias: Parameter<Element>, stride: Extent = 1,
    padding: Padding = .valid
  ) {
    let (w, b) = (weight.value.shape, bias.value.shape)
    require(
      w.count == 4 && b == [w[0]],
      "Convolution: weight \(describe(w)) and bias \(describe(b)) do not fit")
    self.weight = weight
    self.bias = bias
    window = Window(kernel: Extent(w[2...]), stride: stride, padding: padding)
  }

  /// The weight and the bias.
  public var parameters: [Parameter<Element>] { [weight, bias] }

  /// Convolves the images, and keeps their columns.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let columns = columns(of: x)
    input = (columns, x.shape)
    return output(columns, imageShape: x.shape)
  }

  /// Convolves the images.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    output(columns(of: x), imageShape: x.shape)
  }

  /// Sets the gradients of the parameters and returns the gradient by the input.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    setGradients(dout)
    let dColumns = matmul(rows(dout), filters)
    return col2im(dColumns, shape: kept(input, by: "Convolution").shape, window)
  }

  /// Sets the gradients of the parameters.
  public func setGradients(_ dout: Tensor<Element>) {
    let (columns, shape) = kept(input, by: "Convolution")
    requireGradient(dout.shape, of: outputShape(ofImages: shape), by: "Convolution")
    let dy = rows(dout)
    weight.gradient = matmul(transposed: dy, columns).reshaped(weight.value.shape)
    bias.gradient = dy.sum(axis: 0)
  }
}

extension Convolution {
  /// W with a filter in each row: (FN, C · FH · FW).
  private var filters: Tensor<Element> { weight.value.reshaped(weight.value.shape[0], -1) }

  /// (N, C, H, W) → (N · OH · OW, C · FH · FW).
  private func columns(of x: Tensor<Element>) -> Tensor<Element> {
    _ = outputShape(ofImages: x.shape)
    return im2col(x, window)
  }

  /// (N · OH · OW, C · FH · FW) → (N, FN, OH, OW).
  private func output(_ columns: Tensor<Element>, imageShape: [Int]) -> Tensor<Element> {
    let shape = outputShape(ofImages: imageShape)
    let rows = matmul(columns, transposed: filters) + bias.value
    return rows.reshaped(shape[0], shape[2], shape[3], shape[1]).transposed(0, 3, 1, 2)
  }

  /// (N, FN, OH, OW) → (N · OH · OW, FN).
  private func rows(_ dout: Tensor<Element>) -> Tensor<Element> {
    dout.transposed(0, 2, 3, 1).reshaped(-1, dout.shape[1])
  }

  /// (N, C, H, W) → (N, FN, OH, OW).
  private func outputShape(ofImages shape: [Int]) -> [Int] {
    shape.prefix(1) + outputShape(for: Array(shape.dropFirst()))
  }

  /// (FN, OH, OW).
  ///
  /// - Precondition: the samples have the shape (C, H, W), and a filter fits the padded image.
  public func outputShape(for inputShape: [Int]) -> [Int] {
    let w = weight.value.shape
    require(
      inputShape.count == 3 && inputShape[0] == w[1],
      "Convolution: weight \(describe(w)) does not take samples of \(describe(inputShape))")
    return [w[0]] + window.outputSize(for: Extent(inputShape[1...])).shape
  }

  /// FN · C · FH · FW · OH · OW.
  public func multiplyAdds(for inputShape: [Int]) -> Int {
    weight.value.count * outputShape(for: inputShape)[1...].reduce(1, *)
  }
}
