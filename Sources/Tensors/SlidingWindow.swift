/// How a window slides over an image: what a maximum is taken over.
package struct SlidingWindow: Sendable {
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
  /// - Precondition: sizes and strides are positive, and there are no fewer than 0 positions.
  package init(
    kernel: (height: Int, width: Int), stride: (down: Int, right: Int),
    start: (top: Int, left: Int), positions: (down: Int, right: Int)
  ) {
    require(
      [kernel.height, kernel.width, stride.down, stride.right].allSatisfy { $0 > 0 }
        && positions.down >= 0 && positions.right >= 0,
      "SlidingWindow: \(kernel.height) by \(kernel.width), steps of \(stride.down) and "
        + "\(stride.right), \(positions.down) by \(positions.right) positions")
    self.kernel = kernel
    self.stride = stride
    self.start = start
    self.positions = positions
  }

  /// Whether a pixel lies under the window at each position on images of this size.
  func coversPixels(_ height: Int, _ width: Int) -> Bool {
    func covers(_ steps: Int, _ stride: Int, _ start: Int, _ kernel: Int, _ length: Int) -> Bool {
      (0..<steps).allSatisfy { $0 * stride + start < length && $0 * stride + start + kernel > 0 }
    }
    return covers(positions.down, stride.down, start.top, kernel.height, height)
      && covers(positions.right, stride.right, start.left, kernel.width, width)
  }

  /// The place of the window's upper left pixel in an image at each position, as if rows had no end.
  func corners(width: Int) -> [Int] {
    places { ($0 * stride.down + start.top) * width + $1 * stride.right + start.left }
  }

  /// The place of the first pixel under the window at each position.
  func firstPixels(width: Int) -> [Int] {
    places {
      max($0 * stride.down + start.top, 0) * width + max($1 * stride.right + start.left, 0)
    }
  }

  private func places(_ place: (_ down: Int, _ right: Int) -> Int) -> [Int] {
    (0..<positions.down).flatMap { down in
      (0..<positions.right).map { right in place(down, right) }
    }
  }
}
