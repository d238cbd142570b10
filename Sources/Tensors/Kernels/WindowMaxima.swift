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

  /// The place of the window's upper left pixel in an image at each position, as if rows had no end.
  fileprivate func corners(width: Int) -> [Int] {
    places { ($0 * stride.down + start.top) * width + $1 * stride.right + start.left }
  }

  /// The place of the first pixel under the window at each position.
  fileprivate func firstPixels(width: Int) -> [Int] {
    places {
      max($0 * stride.down + start.top, 0) * width + max($1 * stride.right + start.left, 0)
    }
  }

  private func places(_ place: (_ down: Int, _ right: Int) -> Int) -> [Int] {
    (0..<positions.down).flatMap { down in
      (0..<positions.right).map { right in place(down, right) }
    }
  }

  /// The steps at which a pixel of the window lies on the image.
  fileprivate static func steps(
    _ pixel: Int, _ stride: Int, _ start: Int, _ steps: Int, _ length: Int
  ) -> Range<Int> {
    let first = start + pixel
    let lower = min(max((-first + stride - 1) / stride, 0), steps)
    let upper = first < length ? min((length - first - 1) / stride + 1, steps) : 0
    return lower..<max(lower, upper)
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
    let size = shape[rank - 2] * shape[rank - 1]
    let images = shape.dropLast(2).reduce(1, *)
    let positions = window.positions.down * window.positions.right
    let corners = window.corners(width: shape[rank - 1])
    let firstPixels = window.firstPixels(width: shape[rank - 1])
    var values: [Element] = []
    let places = [Int](unsafeUninitializedCapacity: images * positions) { places, count in
      count = images * positions
      values = [Element](unsafeUninitializedCapacity: count) { values, valueCount in
        valueCount = count
        elements.withUnsafeBufferPointer { pixels in
          guard let pixels = pixels.baseAddress, let values = values.baseAddress,
            let places = places.baseAddress
          else { return }
          shareOut(images, isWorthwhile: images * size > 1 << 14) { part in
            withUnsafeTemporaryAllocation(of: Element.self, capacity: 2 * positions) { memory in
              guard let memory = memory.baseAddress else { return }
              for image in part {
                findMaxima(
                  pixels + image * size, shape[rank - 2], shape[rank - 1], window, corners,
                  firstPixels,
                  memory, values + image * positions, places + image * positions)
                for i in image * positions..<(image + 1) * positions { places[i] += image * size }
              }
            }
          }
        }
      }
    }
    let newShape = Array(shape.dropLast(2)) + [window.positions.down, window.positions.right]
    return (
      Tensor(shape: newShape, elements: values), Tensor<Int>(shape: newShape, elements: places)
    )
  }

  /// Adds each element to the one at its place, in images of zeros.
  ///
  /// - Parameters:
  ///   - places: for each element of this tensor, (…, OH, OW), a place among all elements of the
  ///     result.
  ///   - shape: the shape of the result, (…, H, W).
  /// - Precondition: each place lies in the same image as its element.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func added(at places: Tensor<Int>, ofShape shape: [Int]) -> Tensor {
    require(
      places.shape == self.shape && rank >= 2 && self.shape.dropLast(2) == shape.dropLast(2),
      "added: \(describe(self.shape)) at \(describe(places.shape)) places in \(describe(shape))")
    let (positions, size) = (
      self.shape[rank - 2] * self.shape[rank - 1], shape[rank - 2] * shape[rank - 1]
    )
    let images = shape.dropLast(2).reduce(1, *)
    let sums = [Element](unsafeUninitializedCapacity: images * size) { sums, count in
      count = images * size
      guard let sums = sums.baseAddress else { return }
      elements.withUnsafeBufferPointer { elements in
        places.elements.withUnsafeBufferPointer { places in
          shareOut(images, isWorthwhile: count > 1 << 14) { part in
            for image in part {
              let pixels = image * size..<(image + 1) * size
              (sums + pixels.lowerBound).initialize(repeating: 0, count: size)
              for index in image * positions..<(image + 1) * positions {
                let place = places[index]
                require(pixels ~= place, "added: place \(place) is not in image \(image)")
                sums[place] += elements[index]
              }
            }
          }
        }
      }
    }
    return Tensor(shape: shape, elements: sums)
  }
}

/// Writes the largest pixels of one image, and their places in it.
///
/// The windows are compared with one of their pixels after the other, all at once: there are no
/// branches, which would be mispredicted, as nobody knows which pixel is larger. A NaN wins, and then
/// stands as infinity, which no other pixel exceeds.
///
/// - Parameters:
///   - memory: two elements for each window.
@inline(__always)
private func findMaxima<Element: Scalar>(
  _ pixels: UnsafePointer<Element>, _ height: Int, _ width: Int, _ window: SlidingWindow,
  _ corners: [Int], _ firstPixels: [Int], _ memory: UnsafeMutablePointer<Element>,
  _ values: UnsafeMutablePointer<Element>, _ places: UnsafeMutablePointer<Int>
) {
  let (stride, start, positions) = (window.stride, window.start, window.positions)
  let count = corners.count
  let (candidates, largest) = (memory, memory + count)
  largest.initialize(repeating: -.infinity, count: count)
  for i in 0..<count { (places + i).initialize(to: firstPixels[i]) }
  for y in 0..<window.kernel.height {
    for x in 0..<window.kernel.width {
      let rows = SlidingWindow.steps(y, stride.down, start.top, positions.down, height)
      let columns = SlidingWindow.steps(x, stride.right, start.left, positions.right, width)
      if rows.count * columns.count < count {
        candidates.initialize(repeating: -.infinity, count: count)
      }
      for down in rows {
        let row = pixels + (start.top + y + down * stride.down) * width + start.left + x
        let target = candidates + down * positions.right
        for right in columns { (target + right).initialize(to: row[right &* stride.right]) }
      }
      corners.withUnsafeBufferPointer { corners in
        guard let corners = corners.baseAddress else { return }
        let offset = y * width + x
        for i in 0..<count {
          let (pixel, best, place) = (candidates[i], largest[i], places[i])
          let isLarger = !(pixel <= best)
          largest[i] = isLarger ? (pixel == pixel ? pixel : .infinity) : best
          places[i] = isLarger ? corners[i] &+ offset : place
        }
      }
    }
  }
  for i in 0..<count { (values + i).initialize(to: pixels[places[i]]) }
}
