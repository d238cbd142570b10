extension Tensor where Element: Scalar {
  /// Puts each image into another one of zeros, with gaps between its pixels if need be.
  ///
  /// Pixel (y, x) comes to (top + y · spacing, left + x · spacing); what would lie outside is
  /// dropped.
  ///
  ///     1 2                                    0 0 0 0
  ///     3 4    top 1, left 1, spacing 2   →    0 1 0 2
  ///                                            0 0 0 0
  ///                                            0 3 0 4
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
  package func placed(
    inHeight height: Int, width: Int, top: Int, left: Int,
    spacing: (down: Int, right: Int) = (1, 1)
  ) -> Tensor {
    require(
      rank >= 2 && height >= 0 && width >= 0 && spacing.down > 0 && spacing.right > 0,
      "placed: \(describe(shape)) by \(describe([spacing.down, spacing.right])) does not go into "
        + "images of \(describe([height, width]))")
    let images = shape.dropLast(2).reduce(1, *)
    let rows = stepsInside(height, from: top, stride: spacing.down, steps: shape[rank - 2])
    let columns = stepsInside(width, from: left, stride: spacing.right, steps: shape[rank - 1])
    let count = images * height * width
    let placed = [Element](count: count) { target in
      elements.withUnsafeBufferPointer { source in
        guard let source = source.baseAddress else {
          return target.initialize(repeating: 0, count: count)
        }
        let (oldWidth, size) = (shape[rank - 1], shape[rank - 2] * shape[rank - 1])
        let newSize = height * width
        let shared = Shared((source: source, target: target))
        shareOut(images, .elements(count)) { part in
          for image in part {
            let (source, target) = shared.value
            (target + image * newSize).initialize(repeating: 0, count: newSize)
            place(
              source + image * size, width: oldWidth, rows, columns, spacing,
              to: target + image * newSize + top * width + left, width: width)
          }
        }
      }
    }
    return Tensor(shape: shape.dropLast(2) + [height, width], elements: placed)
  }
}

/// Copies the given rows and columns of an image: (H, W) → (height, width).
///
/// Why this stays inside: `target` is where pixel (0, 0) would come, even if that is outside; the rows and
/// columns are those that come inside.
@inline(__always)
private func place<Element>(
  _ source: UnsafePointer<Element>, width: Int, _ rows: Range<Int>, _ columns: Range<Int>,
  _ spacing: (down: Int, right: Int), to target: UnsafeMutablePointer<Element>,
  width targetWidth: Int
) {
  for y in rows {
    let (old, new) = (source + y * width, target + y * spacing.down * targetWidth)
    if spacing.right == 1 {
      (new + columns.lowerBound).update(from: old + columns.lowerBound, count: columns.count)
    } else {
      for x in columns { new[x * spacing.right] = old[x] }
    }
  }
}

/// The steps at which a walk is inside: i in 0..<steps with start + i · stride in 0..<length.
func stepsInside(_ length: Int, from start: Int, stride: Int, steps: Int) -> Range<Int> {
  let first = min(max((-start).dividedRoundingUp(by: stride), 0), steps)
  let end = min(max((length - start).dividedRoundingUp(by: stride), 0), steps)
  return first..<max(first, end)
}
