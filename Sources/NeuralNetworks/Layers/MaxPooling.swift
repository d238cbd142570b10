import Tensors

/// Takes the largest pixel under a window at each of its positions, in each channel by itself.
///
/// - Input: (N, C, H, W).
/// - Output: (N, C, OH, OW), of the size that ``Window`` computes.
/// - Backward adds each element of dout to the pixel that won its window, the first of equals, and
///   returns these sums in the shape of the input.
/// - Kernel, stride and padding: in pixels. Padding never wins, but it counts in the output's size.
///   A NaN wins.
/// - Forward keeps the places of the winners.
///
/// Deep Learning from Scratch, 7.3 and 7.4.
public final class MaxPooling<Element: Scalar>: Layer {
  /// The size of the window, and how it slides.
  public let window: Window

  private var input: (winners: Tensor<Int>, shape: [Int])?

  /// Makes a layer.
  ///
  /// - Parameters:
  ///   - kernel: the size of the window.
  ///   - stride: how far it moves; nil means by its own size, so that positions don't overlap.
  ///   - padding: the margin around an image.
  /// - Precondition: the padding is smaller than the kernel, so that no window holds padding only.
  public init(kernel: Extent, stride: Extent? = nil, padding: Padding = .valid) {
    window = Window(kernel: kernel, stride: stride ?? kernel, padding: padding)
    guard case .pixels(let pixels) = padding else { return }
    require(
      pixels.height < kernel.height && pixels.width < kernel.width,
      """
      MaxPooling: padding \(describe(pixels.shape)) must be smaller than \
      kernel \(describe(kernel.shape))
      """)
  }

  /// Takes the largest pixels, and keeps their places.
  public func forward(_ x: Tensor<Element>) -> Tensor<Element> {
    let (y, winners) = x.windowMaximaAndPlaces(sliding(over: x))
    input = (winners, x.shape)
    return y
  }

  /// Takes the largest pixels.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> {
    x.windowMaxima(sliding(over: x))
  }

  /// Hands each element of the gradient to the pixel that won its window.
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let (winners, shape) = kept(input, by: "MaxPooling")
    requireGradient(dout.shape, of: winners.shape, by: "MaxPooling")
    return dout.added(at: winners, ofShape: shape)
  }

  /// How the window slides over images (N, C, H, W).
  private func sliding(over x: Tensor<Element>) -> SlidingWindow {
    let positions = Extent(outputShape(for: Array(x.shape.dropFirst()))[1...])
    let before = window.margins(of: Extent(x.shape[2...])).before
    return SlidingWindow(
      kernel: (window.kernel.height, window.kernel.width),
      stride: (window.stride.height, window.stride.width),
      start: (-before.height, -before.width), positions: (positions.height, positions.width))
  }
}

extension MaxPooling {
  /// (C, OH, OW).
  ///
  /// - Precondition: the samples have the shape (C, H, W), and the window fits the padded image.
  public func outputShape(for inputShape: [Int]) -> [Int] {
    require(
      inputShape.count == 3,
      "MaxPooling: expected samples of shape (C, H, W), not \(describe(inputShape))")
    return inputShape.prefix(1) + window.outputSize(for: Extent(inputShape[1...])).shape
  }
}
