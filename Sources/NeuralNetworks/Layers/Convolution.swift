import Tensors

/// A convolution: filters slide over images, and each gives its weighted sum at every position.
///
///     Y = P(X) · Wᵀ + b        P(X): each patch of the padded images as a row, W: a filter in each row
///
/// - Input X: (N, C, H, W).
/// - Weight W: (FN, C, FH, FW). Bias b: (FN,), one for each filter.
/// - Output Y: (N, FN, OH, OW), of the size that ``Window`` computes.
/// - Backward sets dW = dYᵀ · P(X) and db = the sum of dY over batch and positions. It returns
///   dX = P(dY) · W, where dY is spread by the stride and padded, and each filter is mirrored.
/// - Stride and padding: in pixels; padding counts as 0.
/// - Forward keeps X.
///
/// The patches are ``im2col(_:_:)`` of the images, but are read where they lie, without a copy. In `Float`,
/// filters of 3 by 3 at stride 1 are computed with fewer multiplications, where that is faster, which
/// depends on how many images there are. So the last digits of an image's result may differ with its
/// batch, and where the definition gives an infinity there may be NaN. A pixel that is infinite or NaN may
/// make all of its channel's dW so.
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

  private var input: Tensor<Element>?

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

  /// Convolves the images, and keeps them.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    input = x
    return predict(x)
  }

  /// Convolves the images.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    let shape = outputShape(ofImages: x.shape)
    return winogradOutput(x, shape: shape) ?? output(x, shape: shape)
  }

  /// Sets the gradients of the parameters and returns the gradient by the input.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    setGradients(dout)
    let shape = kept(input, by: "Convolution").shape
    return winogradInputGradient(dout, shape: shape) ?? inputGradient(dout, shape: shape)
  }

  /// Sets the gradients of the parameters.
  public func setGradients(_ dout: Tensor<Element>) {
    let x = kept(input, by: "Convolution")
    requireGradient(dout.shape, of: outputShape(ofImages: x.shape), by: "Convolution")
    weight.gradient = winogradWeightGradient(x, dout) ?? weightGradient(x, dout)
    let positions = Extent(dout.shape[2...]).count
    bias.gradient = dout.reshaped(dout.shape[0], dout.shape[1], positions).sum(axis: 2).sum(axis: 0)
  }
}

extension Convolution {
  /// Y = P(X) · Wᵀ + b.
  private func output(_ x: Tensor<Element>, shape: [Int]) -> Tensor<Element> {
    let (padded, positions) = (padded(x), Extent(shape[2...]))
    let patches = Patches(
      of: padded.shape, kernel: window.kernel, stride: window.stride, positions: positions)
    return matmul(
      MatrixView(padded, rows: patches.rows, columns: patches.columns), filters,
      bias: bias.value, into: shape, rows: patches.targets(channels: shape[1]),
      columns: [MatrixAxis(shape[1], stride: positions.count)])
  }

  /// dX = P(dY) · W.
  private func inputGradient(_ dout: Tensor<Element>, shape: [Int]) -> Tensor<Element> {
    let (size, kernel) = (Extent(shape[2...]), window.kernel)
    let before = window.margins(of: size).before
    let spread = dout.placed(
      inHeight: size.height + kernel.height - 1, width: size.width + kernel.width - 1,
      top: kernel.height - 1 - before.height, left: kernel.width - 1 - before.width,
      spacing: (window.stride.height, window.stride.width))
    let patches = Patches(of: spread.shape, kernel: kernel, stride: 1, positions: size)
    return matmul(
      MatrixView(spread, rows: patches.rows, columns: patches.columns), mirroredFilters,
      into: shape, rows: patches.targets(channels: shape[1]),
      columns: [MatrixAxis(shape[1], stride: size.count)])
  }

  /// dW = dYᵀ · P(X).
  private func weightGradient(_ x: Tensor<Element>, _ dout: Tensor<Element>) -> Tensor<Element> {
    let (filters, weights) = (dout.shape[1], weight.value.count / dout.shape[1])
    let (padded, positions) = (padded(x), Extent(dout.shape[2...]))
    let patches = Patches(
      of: padded.shape, kernel: window.kernel, stride: window.stride, positions: positions)
    return matmul(
      MatrixView(padded, rows: patches.columns, columns: patches.rows),
      MatrixView(
        dout, rows: patches.targets(channels: filters),
        columns: [MatrixAxis(filters, stride: positions.count)]),
      into: weight.value.shape, rows: [MatrixAxis(weights, stride: 1)],
      columns: [MatrixAxis(filters, stride: weights)])
  }

  /// Wᵀ, a filter in each column: (C · FH · FW, FN).
  private var filters: MatrixView<Element> {
    let (filters, weights) = (weight.value.shape[0], weight.value.count / weight.value.shape[0])
    return MatrixView(
      weight.value, rows: [MatrixAxis(weights, stride: 1)],
      columns: [MatrixAxis(filters, stride: weights)])
  }

  /// W with each filter read from its end: (FN · FH · FW, C).
  private var mirroredFilters: MatrixView<Element> {
    let (w, size) = (weight.value.shape, window.kernel.count)
    return MatrixView(
      weight.value,
      rows: [
        MatrixAxis(w[0], stride: w[1] * size), MatrixAxis(w[2], stride: -w[3]),
        MatrixAxis(w[3], stride: -1),
      ],
      columns: [MatrixAxis(w[1], stride: size)], start: size - 1)
  }

  /// The images with a margin of zeros.
  private func padded(_ x: Tensor<Element>) -> Tensor<Element> {
    let size = Extent(x.shape[2...])
    let (before, after) = window.margins(of: size)
    return x.placed(
      inHeight: before.height + size.height + after.height,
      width: before.width + size.width + after.width, top: before.height, left: before.width)
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
