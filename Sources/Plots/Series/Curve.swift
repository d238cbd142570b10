/// Points in order, with a line through them, a marker at each, or both.
struct Curve: Hashable, Sendable {
  /// The points, cut into runs wherever one cannot be drawn.
  let runs: [[Point]]

  /// The line through the points, if there is one.
  let line: Series.Line?

  /// What stands at each point; points without a line have a marker in any case.
  let marker: Series.Marker?

  init(x: [Double], y: [Double], line: Series.Line?, marker: Series.Marker?) {
    let points = zip(x, y).map { Point(x: $0, y: $1) }
    runs = points.split { !isDrawable($0.x) || !isDrawable($0.y) }.map(Array.init)
    self.line = line
    self.marker = marker ?? (line == nil ? .circle : nil)
  }

  /// How many values there are and between which numbers; a few points alone are listed.
  var inWords: String {
    let points = runs.flatMap(\.self)
    guard let ends = drawableRange(of: points.map(\.y)), let last = points.last else {
      return "no values"
    }
    if line == nil, points.count <= 8 {
      return points.map { "(\(brief($0.x)), \(brief($0.y)))" }.joined(separator: ", ")
    }
    guard points.count > 1 else { return "one value, \(brief(last.y))" }
    let range = "between \(brief(ends.lowerBound)) and \(brief(ends.upperBound))"
    return line == nil
      ? "\(points.count) points \(range)"
      : "\(points.count) values \(range), the last \(brief(last.y))"
  }
}

/// The points that keep a distance from the one kept before, so that markers do not crowd.
func spaced(_ points: [Point], by distance: Double) -> [Point] {
  var kept: [Point] = []
  for point in points {
    if let last = kept.last, max(abs(point.x - last.x), abs(point.y - last.y)) < distance {
      continue
    }
    kept.append(point)
  }
  return kept
}
