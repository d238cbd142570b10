/// The lines along which a function of two variables has the same value.
struct Contours: Hashable, Sendable {
  /// The values, in ascending order.
  let levels: [Double]

  /// For each level its lines; one that comes back to its start ends on the same point.
  let lines: [[[Point]]]

  /// The horizontal ends of the map.
  let x: ClosedRange<Double>

  /// The vertical ends of the map.
  let y: ClosedRange<Double>

  /// Finds the lines.
  ///
  /// - Parameters:
  ///   - grid: the values of the function.
  ///   - levels: the values to draw a line for; without them at most nine round values between the
  ///     least and the greatest.
  init(_ grid: FunctionGrid, levels: [Double]?) {
    self.levels = levels.map { Set($0.filter(isDrawable)).sorted() } ?? Self.round(grid)
    lines = self.levels.map(grid.lines)
    (x, y) = (grid.x, grid.y)
  }

  private static func round(_ grid: FunctionGrid) -> [Double] {
    guard let range = drawableRange(of: grid.values), opened(range) == range else {
      return []
    }
    let step = TickStep(span: range.upperBound - range.lowerBound, atMost: 10)
    return step.ticks(in: range).map(\.value)
      .filter { range.lowerBound < $0 && $0 < range.upperBound }
  }

  /// How high a level stands among the others, from 0 for the lowest to 1 for the highest.
  func rank(_ index: Int) -> Double {
    levels.count > 1 ? Double(index) / Double(levels.count - 1) : 1
  }

  /// The values that have lines.
  var inWords: String {
    let shown = zip(levels, lines).filter { !$1.isEmpty }.map { brief($0.0) }
    return shown.isEmpty ? "no contour lines" : "contour lines at \(shown.joined(separator: ", "))"
  }
}
