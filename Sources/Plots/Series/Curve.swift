/// Points in order, with a line through them, a marker at each, or both.
struct Curve: Hashable, Sendable {
  /// The points, cut into runs at jumps and wherever one cannot be drawn.
  let runs: [[Point]]

  /// The line through the points, if there is one.
  let line: Series.Line?

  /// What stands at each point; points without a line have a marker in any case.
  let marker: Series.Marker?

  /// Where the curve jumps.
  let jumps: [Jump]

  /// The number of values in a running mean, which is drawn over the points if there is one.
  let meanOf: Int?

  /// The running mean of each run; without one there is none.
  let means: [[Point]]

  init(
    _ points: [Point], line: Series.Line?, marker: Series.Marker?, jumps: [Jump] = [],
    meanOf: Int? = nil
  ) {
    let runs = points.split { !isDrawable($0.x) || !isDrawable($0.y) }.map(Array.init)
    self.runs = runs.flatMap { Self.cut($0, at: jumps) }
    self.line = line
    self.marker = marker ?? (line == nil ? .circle : nil)
    self.jumps = jumps
    self.meanOf = meanOf
    means = meanOf.map { count in runs.map { Self.mean(of: $0, count) } } ?? []
  }

  /// Divides a run at jumps, and leads both parts up to them.
  private static func cut(_ run: [Point], at jumps: [Jump]) -> [[Point]] {
    var parts = [run]
    for jump in jumps {
      guard let last = parts.popLast() else { return parts }
      let isLeft = { (point: Point) in
        point.x < jump.x || point == jump.ends[0] && point.y == jump.value
      }
      let (left, right) = (last.prefix(while: isLeft), last.drop(while: isLeft))
      guard let end = left.last, let start = right.first else {
        parts.append(last)
        continue
      }
      parts.append(Array(left) + (end == jump.ends[0] ? [] : [jump.ends[0]]))
      parts.append((start == jump.ends[1] ? [] : [jump.ends[1]]) + Array(right))
    }
    return parts
  }

  /// The mean of `count` values around each point: half of them before it, the others from it on; near
  /// the ends of fewer, as many on either side.
  private static func mean(of run: [Point], _ count: Int) -> [Point] {
    var sums = [0.0]
    for point in run { sums.append(sums[sums.count - 1] + point.y) }
    return run.indices.map { index in
      let reach = min(count / 2, index, run.count - 1 - index)
      let width = min(2 * reach + 1, count)
      let sum = sums[index - reach + width] - sums[index - reach]
      return Point(x: run[index].x, y: sum / Double(width))
    }
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
    guard line != nil else { return "\(points.count) points \(range)" }
    let values = "\(points.count) values \(range), the last \(brief(last.y))"
    return ([values] + jumps.map(Self.inWords) + meanInWords).joined(separator: ", ")
  }

  private static func inWords(_ jump: Jump) -> String {
    "a jump from \(brief(jump.before)) to \(brief(jump.after)) at \(brief(jump.x))"
  }

  private var meanInWords: [String] {
    guard let meanOf, let last = means.last?.last else { return [] }
    return ["their running mean over \(meanOf) ending at \(brief(last.y))"]
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
