/// An edge of a grid between two neighbouring points, which are named by their indices.
struct GridEdge: Hashable, Comparable {
  let start: Int
  let end: Int

  static func < (a: GridEdge, b: GridEdge) -> Bool { (a.start, a.end) < (b.start, b.end) }
}

/// The lines between the high points of a square grid and the others, as the edges that they cross.
///
/// This is known as marching squares: the edges of a cell between a high corner and another are linked
/// in pairs, and the links make lines.
struct GridLines {
  /// The edges that each line crosses; one that comes back to its start ends on the same edge.
  let lines: [[GridEdge]]

  /// Finds the lines.
  ///
  /// - Parameters:
  ///   - isHigh: whether each point is high, row by row.
  ///   - side: the number of points in a row.
  ///   - hasLines: whether there may be lines in the cell with these corners; without it, everywhere.
  ///   - isHighBetween: whether the middle of four corners is high where opposite ones are alike;
  ///     without it, it is not.
  init(
    isHigh: [Bool], side: Int, hasLines: ([Int]) -> Bool = { _ in true },
    isHighBetween: ([Int]) -> Bool = { _ in false }
  ) {
    var links: [GridEdge: [GridEdge]] = [:]
    for row in 0..<side - 1 {
      for column in 0..<side - 1 {
        let corner = row * side + column
        let corners = [corner, corner + 1, corner + 1 + side, corner + side]
        guard hasLines(corners) else { continue }
        for (a, b) in Self.pairs(corners, isHigh, isHighBetween) {
          links[a, default: []].append(b)
          links[b, default: []].append(a)
        }
      }
    }
    // Lines that end at the border come first, or a walk would begin in the middle of one.
    let edges = links.keys.sorted()
    let ends = edges.filter { links[$0]?.count == 1 }
    var visited: Set<GridEdge> = []
    lines = (ends + edges).compactMap { edge in
      visited.contains(edge) ? nil : Self.walk(from: edge, links, &visited)
    }
  }

  /// The crossed edges of a cell, in pairs.
  private static func pairs(
    _ corners: [Int], _ isHigh: [Bool], _ isHighBetween: ([Int]) -> Bool
  ) -> [(GridEdge, GridEdge)] {
    let edges = [
      GridEdge(start: corners[0], end: corners[1]), GridEdge(start: corners[1], end: corners[2]),
      GridEdge(start: corners[3], end: corners[2]), GridEdge(start: corners[0], end: corners[3]),
    ]
    let crossed = (0..<4).filter { isHigh[corners[$0]] != isHigh[corners[($0 + 1) % 4]] }
    guard crossed.count == 4 else {
      return crossed.isEmpty ? [] : [(edges[crossed[0]], edges[crossed[1]])]
    }
    // A saddle: the middle tells which two of the opposite corners are joined.
    return isHighBetween(corners) == isHigh[corners[0]]
      ? [(edges[0], edges[1]), (edges[2], edges[3])]
      : [(edges[0], edges[3]), (edges[1], edges[2])]
  }

  /// Follows the links from an edge to the end of the line, or around it and back.
  private static func walk(
    from start: GridEdge, _ links: [GridEdge: [GridEdge]], _ visited: inout Set<GridEdge>
  ) -> [GridEdge] {
    var line = [start]
    visited.insert(start)
    while let next = links[line[line.count - 1]]?.first(where: { !visited.contains($0) }) {
      line.append(next)
      visited.insert(next)
    }
    let isClosed = line.count > 2 && links[line[line.count - 1]]?.contains(start) == true
    return isClosed ? line + [start] : line
  }
}
