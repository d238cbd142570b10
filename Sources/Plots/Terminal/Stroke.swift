/// Which dots of a line are set.
enum Stroke {
  /// All of them.
  static let solid: [Double] = []

  /// One of four.
  static let dotted = Series.Line.dotted.dots

  /// Whether the dot is set that lies so many dots from the start of the line.
  ///
  /// - Parameter lengths: those of dashes and gaps, in turn.
  static func isDrawn(_ lengths: [Double], at distance: Double) -> Bool {
    guard !lengths.isEmpty else { return true }
    var rest = distance.truncatingRemainder(dividingBy: lengths.reduce(0, +))
    for (index, length) in lengths.enumerated() {
      if rest < length { return index.isMultiple(of: 2) }
      rest -= length
    }
    return false
  }
}
