import Tensors

/// A window that slides over an image: how large it is, how far each step goes, and what margin the
/// image gets first.
///
///     output = ⌊(input + padding − kernel) / stride⌋ + 1        along each axis
///
/// Padding counts both sides. A rest of the image too narrow for another step is left out.
///
/// Deep Learning from Scratch, 7.2.
public struct Window: Hashable, Sendable {
  /// The size of the window: FH and FW.
  public let kernel: Extent

  /// How far the window moves down, and to the right, from one position to the next.
  public let stride: Extent

  /// The margin around the image.
  public let padding: Padding

  /// Makes a window.
  ///
  /// - Precondition: kernel and stride are at least 1, the padding at least 0.
  public init(kernel: Extent, stride: Extent = 1, padding: Padding = .valid) {
    require(
      (kernel.shape + stride.shape).allSatisfy { $0 > 0 },
      """
      Window: kernel \(describe(kernel.shape)) and stride \(describe(stride.shape)) \
      must be at least 1
      """)
    if case .pixels(let pixels) = padding {
      require(
        pixels.shape.allSatisfy { $0 >= 0 },
        "Window: padding \(describe(pixels.shape)) must not be negative")
    }
    self.kernel = kernel
    self.stride = stride
    self.padding = padding
  }

  /// The margins of an image, in pixels: at top and left (before), at bottom and right (after).
  public func margins(of image: Extent) -> (before: Extent, after: Extent) {
    switch padding {
    case .pixels(let pixels):
      return (pixels, pixels)
    case .same:
      let height = margin(image.height, kernel.height, stride.height)
      let width = margin(image.width, kernel.width, stride.width)
      let before = Extent(height: height / 2, width: width / 2)
      return (before, Extent(height: height - before.height, width: width - before.width))
    }
  }

  /// How many pixels an axis is too short for ⌈length / stride⌉ positions of the window.
  private func margin(_ length: Int, _ kernel: Int, _ stride: Int) -> Int {
    let positions = length.dividedRoundingUp(by: stride)
    return max((positions - 1) * stride + kernel - length, 0)
  }

  /// The number of the window's positions from top to bottom, and from left to right: OH and OW.
  ///
  /// - Precondition: the window is not larger than the image with its margins.
  public func outputSize(for image: Extent) -> Extent {
    let (before, after) = margins(of: image)
    let height = before.height + image.height + after.height
    let width = before.width + image.width + after.width
    require(
      kernel.height <= height && kernel.width <= width,
      """
      Window: kernel \(describe(kernel.shape)) does not fit an image of \
      \(describe(image.shape)), \(describe([height, width])) with padding
      """)
    return Extent(
      height: (height - kernel.height) / stride.height + 1,
      width: (width - kernel.width) / stride.width + 1)
  }
}

extension Window {
  /// The pixels under the window at each of its positions.
  ///
  /// - Returns: for each position, row by row, the places of its pixels in the row-major image, −1
  ///   where there is only margin: (OH · OW, FH · FW).
  func places(in image: Extent) -> Tensor<Int> {
    let (output, before) = (outputSize(for: image), margins(of: image).before)
    var places: [Int] = []
    for row in 0..<output.height {
      for column in 0..<output.width {
        let top = row * stride.height - before.height
        let left = column * stride.width - before.width
        for y in top..<top + kernel.height {
          for x in left..<left + kernel.width {
            let isInside = 0..<image.height ~= y && 0..<image.width ~= x
            places.append(isInside ? y * image.width + x : -1)
          }
        }
      }
    }
    return Tensor(shape: [output.count, kernel.count], elements: places)
  }
}
