/// An upright rectangle in which y grows downwards.
struct Box: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// The four corners, in turn.
  var corners: [Point] {
    [
      Point(x: left, y: bottom), Point(x: left, y: top), Point(x: right, y: top),
      Point(x: right, y: bottom),
    ]
  }

  /// The greatest part of the box that is so many times as high as wide, at its upper edge.
  ///
  /// - Parameter middle: where the middle of the part shall be, as far as the box allows.
  func narrowed(toAspect aspect: Double, around middle: Double) -> Box {
    let width = min(width, height / aspect)
    let start = min(max(middle - width / 2, left), right - width)
    return Box(left: start, top: top, right: start + width, bottom: top + width * aspect)
  }

  func moved(right distance: Double) -> Box {
    Box(left: left + distance, top: top, right: right + distance, bottom: bottom)
  }

  func moved(down distance: Double) -> Box {
    Box(left: left, top: top + distance, right: right, bottom: bottom + distance)
  }

  /// The point of the box that lies nearest to a point.
  func nearest(to point: Point) -> Point {
    Point(x: min(max(point.x, left), right), y: min(max(point.y, top), bottom))
  }

  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }
}
