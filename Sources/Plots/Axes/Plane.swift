/// Two scales and the box they fill: the meeting point of data and drawing.
struct Plane {
  let box: Box
  let x: Scale
  let y: Scale

  /// Fits the axes to a box.
  init(box: Box, x: ChartAxis, y: ChartAxis) {
    self.box = box
    self.x = Scale(range: x.range, start: box.left, end: box.right, kind: x.scale)
    self.y = Scale(range: y.range, start: box.bottom, end: box.top, kind: y.scale)
  }

  /// Where a point of the data lies, in the drawing's units.
  func position(_ point: Point) -> Point {
    Point(x: x.position(point.x), y: y.position(point.y))
  }

  /// The visible parts of lines, in the drawing's units.
  ///
  /// A part of one point stands alone.
  func parts(of lines: [[Point]]) -> [[Point]] {
    lines.flatMap { clipped($0.map(position), to: box) }
  }

  /// The visible points, in the drawing's units.
  func positions(of points: [Point]) -> [Point] {
    points.map(position).filter(box.contains)
  }

  /// The visible part of an upright rectangle, or nil if none of it is.
  ///
  /// - Parameter corners: its corners in the data's units.
  func box(of corners: [Point]) -> Box? {
    let corners = corners.map(position)
    let (x, y) = (drawableRange(of: corners.map(\.x)), drawableRange(of: corners.map(\.y)))
    guard let x, let y, x.overlaps(box.left...box.right), y.overlaps(box.top...box.bottom) else {
      return nil
    }
    return Box(
      left: max(x.lowerBound, box.left), top: max(y.lowerBound, box.top),
      right: min(x.upperBound, box.right), bottom: min(y.upperBound, box.bottom))
  }
}
