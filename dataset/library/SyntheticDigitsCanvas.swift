import Tensors

extension SyntheticDigits {
  /// What one image is drawn on: each pixel knows how far away the nearest line is.
  struct Canvas {
    /// For each pixel, row by row, the squared distance of its centre from the nearest line;
    /// infinite where no line comes within the pen's reach.
    private var squaredDistances = [Float](repeating: .infinity, count: side * side)

    /// Forgets all lines.
    mutating func clear() {
      for pixel in squaredDistances.indices { squaredDistances[pixel] = .infinity }
    }

    /// Draws straight pieces from point to point.
    mutating func draw(_ line: [PenPosition], with pen: Pen) {
      for index in line.indices.dropFirst() {
        draw(from: line[index - 1], to: line[index], reach: pen.reach)
      }
    }

    /// Appends the grey level of each pixel, row by row.
    ///
    /// - Parameters:
    ///   - pixels: what is appended to.
    ///   - pen: what the lines were drawn with.
    ///   - random: makes the edges of the lines a little rough.
    func develop(into pixels: inout [UInt8], with pen: Pen, random: inout RandomState) {
      let squaredReach = pen.reach * pen.reach
      for squaredDistance in squaredDistances {
        guard squaredDistance < squaredReach else {
          pixels.append(0)
          continue
        }
        let roughness = Float(random.uniform(in: -0.2..<0.2))
        let ink = (pen.reach - squaredDistance.squareRoot() + roughness) / pen.blur
        pixels.append(UInt8(255 * min(max(ink, 0), 1)))
      }
    }

    /// Draws one straight piece, looking at the pixels within reach only.
    private mutating func draw(from start: PenPosition, to end: PenPosition, reach: Float) {
      let (stepX, stepY) = (end.x - start.x, end.y - start.y)
      let squaredLength = max(stepX * stepX + stepY * stepY, .leastNormalMagnitude)
      let columns = pixels(from: min(start.x, end.x) - reach, to: max(start.x, end.x) + reach)
      for row in pixels(from: min(start.y, end.y) - reach, to: max(start.y, end.y) + reach) {
        let y = Float(row) - start.y
        for column in columns {
          let x = Float(column) - start.x
          let part = min(max((x * stepX + y * stepY) / squaredLength, 0), 1)
          let (awayX, awayY) = (x - part * stepX, y - part * stepY)
          let pixel = row * side + column
          squaredDistances[pixel] = min(squaredDistances[pixel], awayX * awayX + awayY * awayY)
        }
      }
    }

    /// The rows or columns between two positions, as far as they are on the canvas.
    private func pixels(from low: Float, to high: Float) -> Range<Int> {
      let first = min(max(Int(low.rounded(.up)), 0), side)
      return first..<min(max(Int(high.rounded(.down)) + 1, first), side)
    }
  }
}
