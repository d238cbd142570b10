/// The classes of the points of a regular grid, from which outlines are found.
struct ClassGrid {
  /// The number of points along each side.
  private static let side = 61

  /// With a ring around the plane that belongs to no class, so that every outline is closed.
  private static let ringed = side + 2

  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// The class of each point, row by row from the lower left.
  let classes: [Int]

  init(x: ClosedRange<Double>, y: ClosedRange<Double>, _ function: (Double, Double) -> Int) {
    (self.x, self.y) = (x, y)
    classes = (0..<Self.side * Self.side).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: Self.side)
      return function(Self.place(column, x), Self.place(row, y))
    }
  }

  private static func place(_ index: Int, _ range: ClosedRange<Double>) -> Double {
    let share = Double(min(max(index, 0), side - 1)) / Double(side - 1)
    return range.lowerBound * (1 - share) + range.upperBound * share
  }

  /// The closed lines around the points of a class.
  ///
  /// Where a line crosses an edge between two points, the function is asked until the place is known
  /// to a thousandth of the edge.
  func outlines(of number: Int, _ function: (Double, Double) -> Int) -> [[Point]] {
    let size = Self.ringed
    let isMember = (0..<size * size).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: size)
      let isRing = [0, size - 1].contains(row) || [0, size - 1].contains(column)
      return !isRing && classes[(row - 1) * Self.side + column - 1] == number
    }
    return GridLines(isHigh: isMember, side: size).lines.map { line in
      line.map { edge in
        let (start, end) = (point(edge.start), point(edge.end))
        return isMember[edge.start]
          ? border(from: start, to: end, number, function)
          : border(from: end, to: start, number, function)
      }
    }
  }

  /// A point of the ringed grid; those of the ring lie on the plane's border.
  private func point(_ index: Int) -> Point {
    let (row, column) = index.quotientAndRemainder(dividingBy: Self.ringed)
    return Point(x: Self.place(column - 1, x), y: Self.place(row - 1, y))
  }

  private func border(
    from inside: Point, to outside: Point, _ number: Int, _ function: (Double, Double) -> Int
  ) -> Point {
    var (inside, outside) = (inside, outside)
    for _ in 0..<10 where inside != outside {
      let middle = Point(x: (inside.x + outside.x) / 2, y: (inside.y + outside.y) / 2)
      if function(middle.x, middle.y) == number { inside = middle } else { outside = middle }
    }
    return inside
  }
}
