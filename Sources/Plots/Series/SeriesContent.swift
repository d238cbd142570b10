/// What a series draws, in the data's units.
enum SeriesContent: Hashable, Sendable {
  case curve(Curve)
  case histogram(Histogram)
  case bars(Bars)
  case arrows(ArrowField)
  case contours(Contours)
  case regions(Regions)

  /// The points that the axes must show.
  var points: [Point] {
    switch self {
    case .curve(let curve): curve.runs.flatMap(\.self)
    case .histogram(let histogram): histogram.bars.flatMap(\.self)
    case .bars(let bars): bars.corners.flatMap(\.self)
    case .arrows(let field): field.arrows.flatMap { [$0.tail, $0.tip] }
    case .contours(let contours): Self.ends(contours.x, contours.y)
    case .regions(let regions): Self.ends(regions.x, regions.y)
    }
  }

  private static func ends(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [Point] {
    [Point(x: x.lowerBound, y: y.lowerBound), Point(x: x.upperBound, y: y.upperBound)]
  }

  /// The points that must keep a distance from the ends of the axes.
  ///
  /// A line may end at the edge of a chart; of a marker or an arrowhead half would stand outside.
  var innerPoints: [Point] {
    switch self {
    case .curve(let curve): curve.line == nil ? points : curve.jumps.flatMap(\.ends)
    case .arrows: points
    case .histogram, .bars, .contours, .regions: []
    }
  }

  /// Whether it is a line through points.
  var isLine: Bool {
    if case .curve(let curve) = self { return curve.line != nil }
    return false
  }

  /// Whether it covers a part of the plane that has ends of its own.
  var isMap: Bool {
    switch self {
    case .contours, .regions: true
    case .curve, .histogram, .bars, .arrows: false
    }
  }

  /// Where it jumps.
  var jumps: [Jump] {
    if case .curve(let curve) = self { return curve.jumps }
    return []
  }

  /// The line through the points, if there is one.
  var line: Series.Line? {
    if case .curve(let curve) = self { return curve.line }
    return nil
  }

  /// Whether it covers whole areas, on which other things are drawn.
  var isArea: Bool {
    if case .regions = self { return true }
    return false
  }

  /// Whether it is drawn in a colour of its own, and not in those of a map.
  var hasColour: Bool { !isMap }

  /// The parts that the legend names, and their names.
  func legend(label: String) -> [(SeriesContent, String)] {
    switch self {
    case .regions(let regions):
      regions.areas.compactMap { area in
        regions.label(area.number).map { (.regions(regions.only(area)), $0) }
      }
    case .curve(let curve):
      label.isEmpty
        ? [] : [(self, label + (curve.meanOf.map { ", mean of \($0)" } ?? ""))]
    case .histogram, .bars, .arrows, .contours: label.isEmpty ? [] : [(self, label)]
    }
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
    case .regions(let regions): regions.inWords
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
