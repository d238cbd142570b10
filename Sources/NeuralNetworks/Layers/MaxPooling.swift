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

  private var input: (winners: [Int], shape: [Int])?

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
    let (y, winners) = maxima(of: x)
    input = (winners, x.shape)
    return y
  }

  /// Takes the largest pixels.
  public func predict(_ x: Tensor<Element>) -> Tensor<Element> { maxima(of: x).y }

  /// Hands each element of the gradient to the pixel that won its window.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func backward(_ dout: Tensor<Element>) -> Tensor<Element> {
    let (winners, shape) = kept(input, by: "MaxPooling")
    requireGradient(dout.shape, of: outputShape(ofImages: shape), by: "MaxPooling")
    let gradients = dout.elements
    var dx = Array(repeating: Element.zero, count: shape.reduce(1, *))
    for (position, winner) in winners.enumerated() { dx[winner] += gradients[position] }
    return Tensor(shape: shape, elements: dx)
  }

  /// The largest pixel at each position of the window, and its place among all pixels of x.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  private func maxima(of x: Tensor<Element>) -> (y: Tensor<Element>, winners: [Int]) {
    let shape = outputShape(ofImages: x.shape)
    let size = Extent(x.shape[2...])
    let covered = window.places(in: size).elements
    let pixels = x.elements
    var winners: [Int] = []
    winners.reserveCapacity(shape.reduce(1, *))
    for channel in 0..<x.shape[0] * x.shape[1] {
      for position in stride(from: 0, to: covered.count, by: window.kernel.count) {
        var winner = -1
        for place in covered[position..<position + window.kernel.count] where place >= 0 {
          let pixel = channel * size.count + place
          if winner < 0 || pixels[pixel] > pixels[winner] || pixels[pixel].isNaN { winner = pixel }
        }
        winners.append(winner)
      }
    }
    return (Tensor(shape: shape, elements: winners.map { pixels[$0] }), winners)
  }
}

extension MaxPooling {
  /// (N, C, H, W) → (N, C, OH, OW).
  private func outputShape(ofImages shape: [Int]) -> [Int] {
    shape.prefix(1) + outputShape(for: Array(shape.dropFirst()))
  }

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
