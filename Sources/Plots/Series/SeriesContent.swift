/// What a series draws, in the data's units.
enum SeriesContent: Hashable, Sendable {
  case curve(Curve)
  case histogram(Histogram)
  case bars(Bars)
  case arrows(ArrowField)
  case contours(Contours)

  /// The points that the axes must show.
  var points: [Point] {
    switch self {
    case .curve(let curve): curve.runs.flatMap(\.self)
    case .histogram(let histogram): histogram.bars.flatMap(\.self)
    case .bars(let bars): bars.corners.flatMap(\.self)
    case .arrows(let field): field.arrows.flatMap { [$0.tail, $0.tip] }
    case .contours(let contours):
      [
        Point(x: contours.x.lowerBound, y: contours.y.lowerBound),
        Point(x: contours.x.upperBound, y: contours.y.upperBound),
      ]
    }
  }

  /// The points that must keep a distance from the ends of the axes.
  ///
  /// A line may end at the edge of a chart; of a marker or an arrowhead half would stand outside.
  var innerPoints: [Point] {
    switch self {
    case .curve(let curve): curve.line == nil ? points : []
    case .arrows: points
    case .histogram, .bars, .contours: []
    }
  }

  /// Whether it is a line through points.
  var isLine: Bool {
    if case .curve(let curve) = self { return curve.line != nil }
    return false
  }

  /// Whether it covers a part of the plane that has ends of its own.
  var isMap: Bool {
    if case .contours = self { return true }
    return false
  }

  /// What stands at each point, if anything does.
  var marker: Series.Marker? {
    if case .curve(let curve) = self { return curve.marker }
    return nil
  }

  /// What is drawn, in words.
  var inWords: String {
    switch self {
    case .curve(let curve): curve.inWords
    case .histogram(let histogram): histogram.inWords
    case .bars(let bars): bars.inWords
    case .arrows(let field): field.inWords
    case .contours(let contours): contours.inWords
    }
  }
}

/// A number of things in words, such as `one value` or `3 values`.
func counted(_ count: Int, _ noun: String) -> String {
  switch count {
  case 0: "no \(noun)s"
  case 1: "one \(noun)"
  default: "\(count) \(noun)s"
  }
}
