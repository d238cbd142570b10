import Tensors

/// Lays out the pixels under a window in rows, so that a convolution becomes one matrix product.
///
/// Each position of the window on each image gives a row. A pixel that lies under the window at
/// several positions is copied as often.
///
/// - Parameters:
///   - x: images (N, C, H, W).
///   - window: slides over each image; its padding counts as 0.
/// - Returns: (N · OH · OW, C · FH · FW). A row is found by image and by the window's position from
///   top and left; a column by channel, and by the pixel's position in the window.
/// - Precondition: x has four axes, and the window is not larger than a padded image.
/// - Note: Deep Learning from Scratch, 7.4.
@specialized(where Element == Float)
@specialized(where Element == Double)
public func im2col<Element: Scalar>(_ x: Tensor<Element>, _ window: Window) -> Tensor<Element> {
  let shape = columnShape(of: x.shape, window)
  let pixels = x.elements
  var columns = Array(repeating: Element.zero, count: shape[0] * shape[1])
  forEachCopy(of: x.shape, window) { pixel, column in columns[column] = pixels[pixel] }
  return Tensor(shape: shape, elements: columns)
}

/// Adds what ``im2col(_:_:)`` laid out back to the pixels that it came from.
///
/// This is the way back of a gradient: a pixel gets the sum over all its copies, and what lies over
/// padding is dropped. It is not the inverse of im2col, unless each pixel lies under exactly one window.
///
/// - Parameters:
///   - columns: (N · OH · OW, C · FH · FW).
///   - shape: the shape of the images, (N, C, H, W).
///   - window: the window that slid over them.
/// - Returns: (N, C, H, W).
/// - Precondition: the columns are those of such images.
/// - Note: Deep Learning from Scratch, 7.4.
@specialized(where Element == Float)
@specialized(where Element == Double)
public func col2im<Element: Scalar>(
  _ columns: Tensor<Element>, shape: [Int], _ window: Window
) -> Tensor<Element> {
  let expected = columnShape(of: shape, window)
  require(
    columns.shape == expected,
    """
    col2im: images \(describe(shape)) have columns \(describe(expected)), \
    not \(describe(columns.shape))
    """)
  let copies = columns.elements
  var pixels = Array(repeating: Element.zero, count: shape.reduce(1, *))
  forEachCopy(of: shape, window) { pixel, column in pixels[pixel] += copies[column] }
  return Tensor(shape: shape, elements: pixels)
}

/// (N · OH · OW, C · FH · FW) for images (N, C, H, W).
private func columnShape(of shape: [Int], _ window: Window) -> [Int] {
  require(shape.count == 4, "im2col: expected images (N, C, H, W), not \(describe(shape))")
  let output = window.outputSize(for: Extent(shape[2...]))
  return [shape[0] * output.count, shape[1] * window.kernel.count]
}

/// Walks through the columns in order, and skips what lies over padding.
///
/// - Parameters:
///   - shape: (N, C, H, W).
///   - body: takes the place of a pixel in the images, and that of its copy in the columns.
@inline(__always)
private func forEachCopy(
  of shape: [Int], _ window: Window, _ body: (_ pixel: Int, _ column: Int) -> Void
) {
  let size = Extent(shape[2...])
  let places = window.places(in: size)
  let positions = places.shape[0]
  let covered = places.elements
  var column = 0
  for image in 0..<shape[0] {
    for position in 0..<positions {
      for channel in image * shape[1]..<(image + 1) * shape[1] {
        for k in position * window.kernel.count..<(position + 1) * window.kernel.count {
          if covered[k] >= 0 { body(channel * size.count + covered[k], column) }
          column += 1
        }
      }
    }
  }
}
