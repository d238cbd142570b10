extension Tensor where Element: Scalar {
  /// Puts each image into a larger one of zeros, with gaps between its pixels if need be.
  ///
  /// Pixel (y, x) comes to (top + y · spacing, left + x · spacing); what would lie outside is
  /// dropped.
  ///
  /// - Parameters:
  ///   - height: the rows of each new image.
  ///   - width: its columns.
  ///   - top: the row of the first pixel.
  ///   - left: the column of the first pixel.
  ///   - spacing: the distance of two pixels that were neighbours, down and to the right.
  /// - Returns: (…, H, W) → (…, height, width).
  @specialized(where Element == Float)
  @specialized(where Element == Double)
  public func placed(
    inHeight height: Int, width: Int, top: Int, left: Int,
    spacing: (down: Int, right: Int) = (1, 1)
  ) -> Tensor {
    require(rank >= 2, "placed: \(describe(shape)) holds no images")
    let (oldHeight, oldWidth) = (shape[rank - 2], shape[rank - 1])
    let images = shape.dropLast(2).reduce(1, *)
    let columns = indices(of: oldWidth, every: spacing.right, from: left, within: width)
    let rows = indices(of: oldHeight, every: spacing.down, from: top, within: height)
    let placed = [Element](unsafeUninitializedCapacity: images * height * width) {
      target, count in
      count = images * height * width
      guard count > 0, let target = target.baseAddress else { return }
      elements.withUnsafeBufferPointer { source in
        guard let source = source.baseAddress else {
          return target.initialize(repeating: 0, count: count)
        }
        shareOut(images, isWorthwhile: count > 1 << 15) { part in
          for image in part {
            let new = target + image * height * width
            new.initialize(repeating: 0, count: height * width)
            for y in rows {
              let old = source + (image * oldHeight + y) * oldWidth
              let row = new + (top + y * spacing.down) * width + left
              if spacing.right == 1 {
                (row + columns.lowerBound).update(
                  from: old + columns.lowerBound, count: columns.count)
              } else {
                for x in columns { row[x * spacing.right] = old[x] }
              }
            }
          }
        }
      }
    }
    return Tensor(shape: shape.dropLast(2) + [height, width], elements: placed)
  }
}

/// The indices i in 0..<length with start + i · step in 0..<limit.
private func indices(of length: Int, every step: Int, from start: Int, within limit: Int) -> Range<
  Int
> {
  let first = min(max((-start + step - 1) / step, 0), length)
  let end = start < limit ? min((limit - start - 1) / step + 1, length) : 0
  return first..<max(first, end)
}
