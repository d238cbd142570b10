/// How a window slides over an image: what a maximum is taken over.
public struct SlidingWindow: Sendable {
  let kernel: (height: Int, width: Int)
  let stride: (down: Int, right: Int)
  let start: (top: Int, left: Int)
  let positions: (down: Int, right: Int)

  /// Describes a window.
  ///
  /// - Parameters:
  ///   - kernel: its size.
  ///   - stride: how far each step goes.
  ///   - start: its first position, which may lie outside of the image.
  ///   - positions: how many there are.
  /// - Precondition: at each position a pixel of the image lies under the window.
  public init(
    kernel: (height: Int, width: Int), stride: (down: Int, right: Int),
    start: (top: Int, left: Int), positions: (down: Int, right: Int)
  ) {
    self.kernel = kernel
    self.stride = stride
    self.start = start
    self.positions = positions
  }

  /// Whether a pixel lies under the window at each position on images of this size.
  fileprivate func coversPixels(_ height: Int, _ width: Int) -> Bool {
    func covers(_ steps: Int, _ stride: Int, _ start: Int, _ kernel: Int, _ length: Int) -> Bool {
      (0..<steps).allSatisfy { $0 * stride + start < length && $0 * stride + start + kernel > 0 }
    }
    return covers(positions.down, stride.down, start.top, kernel.height, height)
      && covers(positions.right, stride.right, start.left, kernel.width, width)
  }

  /// The rows or columns of the image that lie under the window at a step.
  fileprivate static func covered(
    _ step: Int, _ stride: Int, _ start: Int, _ kernel: Int, _ length: Int
  ) -> Range<Int> {
    let first = start + step * stride
    return max(first, 0)..<min(first + kernel, length)
  }
}

extension Tensor where Element: Scalar {
  /// Finds the largest pixel under a window at each of its positions, in each image by itself.
  ///
  /// - Returns: the largest pixels, and their places among all elements: each (…, OH, OW) for
  ///   images (…, H, W). Of equals the first is taken, a NaN before all.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func windowMaxima(
    _ window: SlidingWindow
  ) -> (values: Tensor, places: Tensor<Int>) {
    require(
      rank >= 2 && window.coversPixels(shape[rank - 2], shape[rank - 1]),
      "windowMaxima: a window of \(window.kernel) does not fit \(describe(shape))")
    let (height, width) = (shape[rank - 2], shape[rank - 1])
    let images = shape.dropLast(2).reduce(1, *)
    let size = window.positions.down * window.positions.right
    let places = [Int](unsafeUninitializedCapacity: images * size) { places, count in
      count = images * size
      guard count > 0, let places = places.baseAddress else { return }
      elements.withUnsafeBufferPointer { pixels in
        guard let pixels = pixels.baseAddress else { return }
        shareOut(images, isWorthwhile: images * height * width > 1 << 14) { part in
          for image in part {
            let start = image * height * width
            findMaxima(pixels + start, height, width, window, start, places + image * size)
          }
        }
      }
    }
    let newShape = shape.dropLast(2) + [window.positions.down, window.positions.right]
    return (
      Tensor(shape: Array(newShape), elements: places.map { elements[$0] }),
      Tensor<Int>(shape: Array(newShape), elements: places)
    )
  }

  /// Adds each element to the one at its place, in a tensor of zeros.
  ///
  /// - Parameters:
  ///   - places: for each element of this tensor a place in the result.
  ///   - shape: the shape of the result.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func added(at places: Tensor<Int>, ofShape shape: [Int]) -> Tensor {
    let count = shape.reduce(1, *)
    require(
      places.shape == self.shape && places.elements.allSatisfy { 0..<count ~= $0 },
      "added: \(describe(self.shape)) at \(describe(places.shape)) places in \(describe(shape))")
    var sums = [Element](repeating: 0, count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      for (index, place) in places.elements.enumerated() { sums[place] += elements[index] }
    }
    return Tensor(shape: shape, elements: sums)
  }
}

/// Writes the places of the largest pixels of one image.
@inline(__always)
private func findMaxima<Element: Scalar>(
  _ pixels: UnsafePointer<Element>, _ height: Int, _ width: Int, _ window: SlidingWindow,
  _ start: Int, _ places: UnsafeMutablePointer<Int>
) {
  var places = places
  for down in 0..<window.positions.down {
    let rows = SlidingWindow.covered(
      down, window.stride.down, window.start.top, window.kernel.height, height)
    for right in 0..<window.positions.right {
      let columns = SlidingWindow.covered(
        right, window.stride.right, window.start.left, window.kernel.width, width)
      var place = rows.lowerBound * width + columns.lowerBound
      var largest = pixels[place]
      for y in rows {
        for x in columns {
          let pixel = pixels[y * width + x]
          let isLarger = pixel > largest || pixel != pixel
          place = isLarger ? y * width + x : place
          largest = isLarger ? pixel : largest
        }
      }
      places.initialize(to: start + place)
      places += 1
    }
  }
}
