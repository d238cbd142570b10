extension Tensor where Element: Scalar {
  /// Finds the largest pixel under a window at each of its positions, in each image by itself.
  ///
  ///     1 5 2 0                       values    places
  ///     3 4 8 1    2 by 2, steps 2    5 8       1 6
  ///     0 0 7 6          →            9 7       13 10
  ///     2 9 7 5
  ///
  /// - Returns: the largest pixels, and their places among all elements: each (…, OH, OW) for
  ///   images (…, H, W). Of equals the first is taken, the first NaN before all.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  package func windowMaxima(
    _ window: SlidingWindow
  ) -> (values: Tensor, places: Tensor<Int>) {
    require(
      rank >= 2 && window.coversPixels(shape[rank - 2], shape[rank - 1]),
      """
      windowMaxima: a window of \(window.kernel.height) by \(window.kernel.width) does not fit \
      \(describe(shape))
      """)
    let maxima = WindowMaxima<Element>(window, height: shape[rank - 2], width: shape[rank - 1])
    let count = shape.dropLast(2).reduce(1, *) * maxima.corners.count
    var values: [Element] = []
    let places = [Int](count: count) { places in
      values = [Element](count: count) { values in
        elements.withUnsafeBufferPointer { pixels in
          guard let pixels = pixels.baseAddress else { return }
          findMaxima(maxima, pixels, values, places)
        }
      }
    }
    let newShape = Array(shape.dropLast(2)) + [window.positions.down, window.positions.right]
    return (
      Tensor(shape: newShape, elements: values), Tensor<Int>(shape: newShape, elements: places)
    )
  }

  /// Shares the images out to the threads.
  @inline(__always)
  private func findMaxima(
    _ maxima: WindowMaxima<Element>, _ pixels: UnsafePointer<Element>,
    _ values: UnsafeMutablePointer<Element>, _ places: UnsafeMutablePointer<Int>
  ) {
    let (size, positions) = (maxima.height * maxima.width, maxima.corners.count)
    let shared = Shared((pixels: pixels, values: values, places: places))
    shareOut(shape.dropLast(2).reduce(1, *), .elements(count)) { part in
      let (pixels, values, places) = shared.value
      withUnsafeTemporaryAllocation(of: Element.self, capacity: 2 * positions) { memory in
        guard let memory = memory.baseAddress else { return }
        for image in part {
          let first = image * positions
          maxima.find(in: pixels + image * size, memory, values + first, places + first)
          for i in first..<first + positions { places[i] += image * size }
        }
      }
    }
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
  package func added(at places: Tensor<Int>, ofShape shape: [Int]) -> Tensor {
    require(
      places.shape == self.shape && rank >= 2 && self.shape.dropLast(2) == shape.dropLast(2),
      "added: \(describe(self.shape)) at \(describe(places.shape)) places in \(describe(shape))")
    let positions = self.shape[rank - 2] * self.shape[rank - 1]
    let size = shape[rank - 2] * shape[rank - 1]
    let images = shape.dropLast(2).reduce(1, *)
    let sums = [Element](count: images * size) { sums in
      let shared = Shared(sums)
      let (elements, places) = (self.elements, places.elements)
      shareOut(images, .elements(images * size)) { part in
        let sums = shared.value
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
    return Tensor(shape: shape, elements: sums)
  }
}

/// Finds maxima in images of one size.
///
/// The windows are compared with one of their pixels after the other, all at once: there are no
/// branches, which would be mispredicted, as nobody knows which pixel is larger. A NaN wins, and the first
/// of them stays.
private struct WindowMaxima<Element: Scalar>: Sendable {
  let window: SlidingWindow
  let height: Int
  let width: Int
  let corners: [Int]
  let firstPixels: [Int]

  init(_ window: SlidingWindow, height: Int, width: Int) {
    (self.window, self.height, self.width) = (window, height, width)
    corners = window.corners(width: width)
    firstPixels = window.firstPixels(width: width)
  }

  /// Writes the largest pixels of one image, and their places in it: (H, W) → (OH, OW) each.
  ///
  /// - Parameter memory: two elements for each window.
  @inline(__always)
  func find(
    in pixels: UnsafePointer<Element>, _ memory: UnsafeMutablePointer<Element>,
    _ values: UnsafeMutablePointer<Element>, _ places: UnsafeMutablePointer<Int>
  ) {
    let count = corners.count
    let (candidates, largest) = (memory, memory + count)
    largest.initialize(repeating: -.infinity, count: count)
    for i in 0..<count { (places + i).initialize(to: firstPixels[i]) }
    for y in 0..<window.kernel.height {
      for x in 0..<window.kernel.width {
        collect(y, x, of: pixels, to: candidates)
        corners.withUnsafeBufferPointer { corners in
          guard let corners = corners.baseAddress else { return }
          let offset = y * width + x
          for i in 0..<count {
            let (pixel, best, place) = (candidates[i], largest[i], places[i])
            let isLarger = !(pixel <= best) && best == best
            largest[i] = isLarger ? pixel : best
            places[i] = isLarger ? corners[i] &+ offset : place
          }
        }
      }
    }
    for i in 0..<count { (values + i).initialize(to: pixels[places[i]]) }
  }

  /// Collects pixel (y, x) of each window: (H, W) → (OH, OW).
  ///
  /// Why this stays inside: only those steps are made at which the pixel lies on the image. Where it
  /// lies outside, infinitely little stands for it, which never wins.
  @inline(__always)
  private func collect(
    _ y: Int, _ x: Int, of pixels: UnsafePointer<Element>,
    to candidates: UnsafeMutablePointer<Element>
  ) {
    let (stride, start, positions) = (window.stride, window.start, window.positions)
    let rows = stepsInside(
      height, from: start.top + y, stride: stride.down, steps: positions.down)
    let columns = stepsInside(
      width, from: start.left + x, stride: stride.right, steps: positions.right)
    if rows.count * columns.count < corners.count {
      candidates.initialize(repeating: -.infinity, count: corners.count)
    }
    for down in rows {
      let row = pixels + (start.top + y + down * stride.down) * width + start.left + x
      let target = candidates + down * positions.right
      for right in columns { (target + right).initialize(to: row[right &* stride.right]) }
    }
  }
}
