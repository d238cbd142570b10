/// How many values fall into each of several equal intervals.
struct Histogram: Hashable, Sendable {
  /// The ends of the intervals, in ascending order: one more than there are intervals.
  let edges: [Double]

  /// The number of values in each interval.
  let counts: [Int]

  /// Counts values.
  ///
  /// A value at an inner edge belongs to the interval above it, one at the last edge to the last.
  /// Edges and counts are those of NumPy's `histogram`, where the values are not all the same.
  ///
  /// - Parameters:
  ///   - values: the values; those that are NaN, infinite or outside `range` are not counted.
  ///   - bins: the number of intervals.
  ///   - range: the first and the last edge; without it those of the values. A range that is too
  ///     narrow to be divided is opened.
  init(_ values: [Double], bins: Int, range: ClosedRange<Double>? = nil) {
    let range = opened(range ?? drawableRange(of: values) ?? 0...1)
    let (lower, span) = (range.lowerBound, range.upperBound - range.lowerBound)
    let step = span / Double(bins)
    let edges = (0..<bins).map { lower + Double($0) * step } + [range.upperBound]
    var counts = Array(repeating: 0, count: bins)
    for value in values where range.contains(value) {
      var bin = min(Int((value - lower) / span * Double(bins)), bins - 1)
      // Rounding may have put a value close to an edge on the wrong side.
      if value < edges[bin] { bin -= 1 }
      if bin < bins - 1, value >= edges[bin + 1] { bin += 1 }
      counts[bin] += 1
    }
    self.edges = edges
    self.counts = counts
  }

  /// The corners of each bar: lower left, upper left, upper right, lower right.
  var bars: [[Point]] {
    counts.indices.map { bin in
      let (left, right, height) = (edges[bin], edges[bin + 1], Double(counts[bin]))
      return [
        Point(x: left, y: 0), Point(x: left, y: height), Point(x: right, y: height),
        Point(x: right, y: 0),
      ]
    }
  }

  /// How many values there are, and where they are densest.
  var inWords: String {
    let total = counts.reduce(0, +)
    guard let highest = counts.indices.max(by: { counts[$0] < counts[$1] }), total > 0 else {
      return "no values"
    }
    return """
      \(counted(total, "value")) in \(counted(counts.count, "bar")), the most, \
      \(counts[highest]), between \(brief(edges[highest])) and \(brief(edges[highest + 1]))
      """
  }
}
