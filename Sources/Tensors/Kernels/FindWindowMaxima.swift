extension Tensor where Element: Scalar {
  /// Finds the largest pixel under a window at each of its positions, in each image by itself.
  ///
  ///     1 5 2 0                       values    places
  ///     3 4 8 1    2 by 2, steps 2    5 8       1 6
  ///     0 0 7 6          →            9 7       13 10
  ///     2 9 7 5
  ///
  /// - Returns: (…, OH, OW) for images (…, H, W). A NaN is larger than all.
  package func windowMaxima(_ window: SlidingWindow) -> Tensor {
    Tensor(shape: maximaShape(window), elements: maxima(window, nil))
  }

  /// Finds the largest pixels and where they are, which takes longer.
  ///
  /// - Returns: the largest pixels, and their places among all elements: each (…, OH, OW). Of equals
  ///   the first is taken, the first NaN before all.
  package func windowMaximaAndPlaces(
    _ window: SlidingWindow
  ) -> (values: Tensor, places: Tensor<Int>) {
    var values: [Element] = []
    let shape = maximaShape(window)
    let places = [Int](count: shape.reduce(1, *)) { values = maxima(window, $0) }
    return (Tensor(shape: shape, elements: values), Tensor<Int>(shape: shape, elements: places))
  }

  private func maximaShape(_ window: SlidingWindow) -> [Int] {
    require(
      rank >= 2 && window.coversPixels(shape[rank - 2], shape[rank - 1]),
      """
      windowMaxima: a window of \(window.kernel.height) by \(window.kernel.width) does not fit \
      \(describe(shape))
      """)
    return shape.dropLast(2) + [window.positions.down, window.positions.right]
  }

  /// Shares the images out to the threads.
  ///
  /// - Parameter places: where the maxima's places come, if anybody asks for them.
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  private func maxima(
    _ window: SlidingWindow, _ places: UnsafeMutablePointer<Int>?
  ) -> [Element] {
    let maxima = WindowMaxima<Element>(window, height: shape[rank - 2], width: shape[rank - 1])
    let (size, positions) = (maxima.height * maxima.width, maxima.corners.count)
    let images = shape.dropLast(2).reduce(1, *)
    return [Element](count: images * positions) { values in
      let shared = Shared((values: values, places: places))
      let elements = elements
      shareOut(images, .elements(count)) { part in
        withUnsafeTemporaryAllocation(of: Element.self, capacity: positions) { candidates in
          elements.withUnsafeBufferPointer { pixels in
            guard let candidates = candidates.baseAddress, let pixels = pixels.baseAddress else {
              return
            }
            for image in part {
              let first = image * positions
              maxima.find(
                in: pixels, from: image * size, candidates, shared.value.values + first,
                shared.value.places.map { $0 + first })
            }
          }
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

  /// Writes the largest pixels of one image, and their places: (H, W) → (OH, OW) each.
  ///
  /// - Parameters:
  ///   - first: where the image begins among the pixels.
  ///   - candidates: memory of one element for each window.
  @inline(__always)
  func find(
    in pixels: UnsafePointer<Element>, from first: Int,
    _ candidates: UnsafeMutablePointer<Element>, _ largest: UnsafeMutablePointer<Element>,
    _ places: UnsafeMutablePointer<Int>?
  ) {
    let count = corners.count
    largest.initialize(repeating: -.infinity, count: count)
    if let places {
      for i in 0..<count { (places + i).initialize(to: first &+ firstPixels[i]) }
    }
    for y in 0..<window.kernel.height {
      for x in 0..<window.kernel.width {
        collect(y, x, of: pixels + first, to: candidates)
        replaceSmaller(largest, candidates, places, offset: first + y * width + x)
      }
    }
  }

  /// Puts each candidate in the place of its window's largest pixel so far, if it is larger.
  ///
  /// - Parameter offset: how far the candidates are from their windows' corners.
  @inline(__always)
  private func replaceSmaller(
    _ largest: UnsafeMutablePointer<Element>, _ candidates: UnsafePointer<Element>,
    _ places: UnsafeMutablePointer<Int>?, offset: Int
  ) {
    func isLarger(_ pixel: Element, _ best: Element) -> Bool { !(pixel <= best) && best == best }

    let count = corners.count
    guard let places else {
      for i in 0..<count {
        let (pixel, best) = (candidates[i], largest[i])
        largest[i] = isLarger(pixel, best) ? pixel : best
      }
      return
    }
    corners.withUnsafeBufferPointer { corners in
      guard let corners = corners.baseAddress else { return }
      for i in 0..<count {
        let (pixel, best, place) = (candidates[i], largest[i], places[i])
        largest[i] = isLarger(pixel, best) ? pixel : best
        places[i] = isLarger(pixel, best) ? corners[i] &+ offset : place
      }
    }
  }

  /// Collects pixel (y, x) of each window: (H, W) → (OH, OW).
  ///
  /// Why this stays inside: only those steps are made at which the pixel lies on the image. Where it
  /// lies outside, infinitely little stands for it, which never wins. Where the compiler knows that each
  /// second pixel is meant, it takes eight at a time.
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
      if stride.right == 2 {
        for right in columns { (target + right).initialize(to: row[right &* 2]) }
      } else {
        for right in columns { (target + right).initialize(to: row[right &* stride.right]) }
      }
    }
  }
}
