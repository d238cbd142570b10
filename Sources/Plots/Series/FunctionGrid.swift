/// The values of a function of two variables at the crossings of a regular grid.
struct FunctionGrid: Hashable, Sendable {
  /// The number of cells along each side of the grid.
  static let cells = 80

  private static let side = cells + 1

  /// The horizontal ends of the grid.
  let x: ClosedRange<Double>

  /// The vertical ends of the grid.
  let y: ClosedRange<Double>

  /// The values, row by row from the lower left.
  let values: [Double]

  init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, _ function: (Double, Double) -> Double
  ) {
    (self.x, self.y) = (x, y)
    values = (0..<Self.side * Self.side).map { index in
      let point = Self.crossing(index, x, y)
      return function(point.x, point.y)
    }
  }

  private static func crossing(
    _ index: Int, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>
  ) -> Point {
    let (row, column) = index.quotientAndRemainder(dividingBy: side)
    let (right, up) = (Double(column) / Double(cells), Double(row) / Double(cells))
    return Point(
      x: x.lowerBound * (1 - right) + x.upperBound * right,
      y: y.lowerBound * (1 - up) + y.upperBound * up)
  }
}

extension FunctionGrid {
  /// The lines along which the function, taken as straight along the grid's edges, has a value.
  func lines(at level: Double) -> [[Point]] {
    let lines = GridLines(
      isHigh: values.map { $0 >= level }, side: Self.side,
      hasLines: { corners in corners.allSatisfy { isDrawable(values[$0]) } },
      isHighBetween: { corners in corners.reduce(0) { $0 + values[$1] / 4 } >= level })
    return lines.lines.map { line in line.map { crossing($0, level) } }
  }

  /// Where the level lies on an edge.
  private func crossing(_ edge: GridEdge, _ level: Double) -> Point {
    let (a, b) = (Self.crossing(edge.start, x, y), Self.crossing(edge.end, x, y))
    let share = (level - values[edge.start]) / (values[edge.end] - values[edge.start])
    return Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }
}
