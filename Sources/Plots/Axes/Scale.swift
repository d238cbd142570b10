/// A straight-line map from the range of an axis to places on the drawing.
struct Scale {
  /// The values at the two ends.
  let range: ClosedRange<Double>

  /// The place of the range's lower end.
  let start: Double

  /// The place of the range's upper end; less than `start` where values grow upwards.
  let end: Double

  /// The place of a value.
  ///
  /// Places far off the drawing are all held at a billion, so that the geometry that follows never
  /// overflows.
  func position(_ value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return min(max(start + share * (end - start), -1e9), 1e9)
  }
}

/// Two scales and the box they fill: the meeting point of data and drawing.
struct Plane {
  let box: Box
  let x: Scale
  let y: Scale

  /// Fits the axes to a box.
  init(box: Box, x: Axis, y: Axis) {
    self.box = box
    self.x = Scale(range: x.range, start: box.left, end: box.right)
    self.y = Scale(range: y.range, start: box.bottom, end: box.top)
  }

  /// Where a point of the data lies, in the drawing's units.
  func place(_ point: Point) -> Point {
    Point(x: x.position(point.x), y: y.position(point.y))
  }

  /// The visible parts of lines, in the drawing's units.
  ///
  /// A part of one point stands alone.
  func parts(of lines: [[Point]]) -> [[Point]] {
    lines.flatMap { clipped($0.map(place), to: box) }
  }

  /// The visible points, in the drawing's units.
  func places(of points: [Point]) -> [Point] {
    points.map(place).filter(box.contains)
  }

  /// The visible part of an upright rectangle, or nil if none of it is.
  ///
  /// - Parameter corners: its corners in the data's units.
  func box(of corners: [Point]) -> Box? {
    let places = corners.map(place)
    let (x, y) = (extent(of: places.map(\.x)), extent(of: places.map(\.y)))
    guard let x, let y, x.overlaps(box.left...box.right), y.overlaps(box.top...box.bottom) else {
      return nil
    }
    return Box(
      left: max(x.lowerBound, box.left), top: max(y.lowerBound, box.top),
      right: min(x.upperBound, box.right), bottom: min(y.upperBound, box.bottom))
  }
}
