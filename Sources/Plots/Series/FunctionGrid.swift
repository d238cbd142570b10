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

/// An edge of the grid between two neighbouring crossings, which are named by their indices.
private struct Edge: Hashable, Comparable {
  let start: Int
  let end: Int

  static func < (a: Edge, b: Edge) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

extension FunctionGrid {
  /// The lines along which the function, taken as straight along the grid's edges, has a value.
  ///
  /// This is known as marching squares: a line crosses the edges between a value below the level
  /// and one that is not; the crossings of each cell are linked in pairs, and the links make lines.
  func lines(at level: Double) -> [[Point]] {
    var links: [Edge: [Edge]] = [:]
    for row in 0..<Self.cells {
      for column in 0..<Self.cells {
        for (a, b) in pairs(inCell: row * Self.side + column, level) {
          links[a, default: []].append(b)
          links[b, default: []].append(a)
        }
      }
    }
    // Lines that end at the border come first, or a walk would begin in the middle of one.
    let edges = links.keys.sorted()
    let ends = edges.filter { links[$0]?.count == 1 }
    var visited: Set<Edge> = []
    return (ends + edges).compactMap { edge in
      guard !visited.contains(edge) else { return nil }
      return walk(from: edge, links, &visited).map { crossing($0, level) }
    }
  }

  /// The crossings of a cell's edges, in pairs.
  ///
  /// - Parameter corner: the index of the lower left corner.
  private func pairs(inCell corner: Int, _ level: Double) -> [(Edge, Edge)] {
    let corners = [corner, corner + 1, corner + 1 + Self.side, corner + Self.side]
    guard corners.allSatisfy({ isDrawable(values[$0]) }) else { return [] }
    let isHigh = corners.map { values[$0] >= level }
    let edges = [
      Edge(start: corners[0], end: corners[1]), Edge(start: corners[1], end: corners[2]),
      Edge(start: corners[3], end: corners[2]), Edge(start: corners[0], end: corners[3]),
    ]
    let crossed = (0..<4).filter { isHigh[$0] != isHigh[($0 + 1) % 4] }.map { edges[$0] }
    guard crossed.count == 4 else {
      return crossed.isEmpty ? [] : [(crossed[0], crossed[1])]
    }
    // A saddle: the middle tells which two of the opposite corners are joined.
    let mean = corners.reduce(0) { $0 + values[$1] / 4 }
    return (mean >= level) == isHigh[0]
      ? [(edges[0], edges[1]), (edges[2], edges[3])]
      : [(edges[0], edges[3]), (edges[1], edges[2])]
  }

  /// Follows the links from an edge to the end of the line, or around it and back.
  private func walk(
    from start: Edge, _ links: [Edge: [Edge]], _ visited: inout Set<Edge>
  ) -> [Edge] {
    var line = [start]
    visited.insert(start)
    while let next = links[line[line.count - 1]]?.first(where: { !visited.contains($0) }) {
      line.append(next)
      visited.insert(next)
    }
    let isClosed = line.count > 2 && links[line[line.count - 1]]?.contains(start) == true
    return isClosed ? line + [start] : line
  }

  /// Where the level lies on an edge.
  private func crossing(_ edge: Edge, _ level: Double) -> Point {
    let (a, b) = (Self.crossing(edge.start, x, y), Self.crossing(edge.end, x, y))
    let share = (level - values[edge.start]) / (values[edge.end] - values[edge.start])
    return Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
  }
}
