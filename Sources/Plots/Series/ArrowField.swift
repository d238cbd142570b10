import Foundation

/// Arrows around points, in the data's units.
struct ArrowField: Hashable, Sendable {
  /// The arrows as they are drawn.
  let arrows: [Arrow]

  /// How long the longest arrow was before scaling.
  private let longest: Double

  /// Places each arrow's middle on its point and scales all alike: the longest is nearly as long as
  /// the distance between the two closest points.
  ///
  /// So each arrow stays in a circle of its own, and no two can meet. A single arrow keeps its
  /// length.
  init(x: [Double], y: [Double], dx: [Double], dy: [Double]) {
    let indices = x.indices.filter { [x[$0], y[$0], dx[$0], dy[$0]].allSatisfy(isDrawable) }
    let points = indices.map { Point(x: x[$0], y: y[$0]) }
    longest = indices.map { hypot(dx[$0], dy[$0]) }.max() ?? 0
    let scale = longest > 0 ? (closest(points).map { 0.95 * $0 } ?? longest) / longest : 0
    arrows = zip(indices, points).map { index, point in
      let (right, up) = (dx[index] * scale / 2, dy[index] * scale / 2)
      return Arrow(
        tail: Point(x: point.x - right, y: point.y - up),
        tip: Point(x: point.x + right, y: point.y + up))
    }
  }

  /// How many arrows there are, and what the longest stands for.
  var inWords: String {
    counted(arrows.count, "arrow") + (arrows.isEmpty ? "" : ", the longest for \(brief(longest))")
  }
}

/// The distance between the two closest of the points, not counting those at the same place.
private func closest(_ points: [Point]) -> Double? {
  var least: Double?
  for (index, a) in points.enumerated() {
    for b in points[(index + 1)...] {
      let distance = hypot(a.x - b.x, a.y - b.y)
      if distance > 0, distance < least ?? .infinity { least = distance }
    }
  }
  return least
}
