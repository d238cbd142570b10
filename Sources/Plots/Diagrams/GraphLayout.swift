/// Where the nodes of a computational graph stand: a column and a row for each.
struct GraphLayout {
  /// The column of each node, from 0 at the left.
  let columns: [Int]

  /// The row of each node, from 0 at the top; a node with several inputs stands between them.
  private(set) var rows: [Double]

  /// How many rows there are.
  private(set) var height: Int

  /// Puts every node as far right as what depends on it allows, and every input in a row of its own.
  init(_ nodes: [ComputationGraph.Node]) {
    var distances = Array(repeating: 0, count: nodes.count)
    for index in nodes.indices.reversed() {
      for edge in nodes[index].inputs {
        distances[edge.source] = max(distances[edge.source], distances[index] + 1)
      }
    }
    let farthest = distances.max() ?? 0
    columns = distances.map { farthest - $0 }
    rows = Array(repeating: -1, count: nodes.count)
    height = 0
    let used = Set(nodes.flatMap(\.inputs).map(\.source))
    for index in nodes.indices where !used.contains(index) { place(index, nodes) }
  }

  /// Finds the row of a node after those of its inputs.
  private mutating func place(_ index: Int, _ nodes: [ComputationGraph.Node]) {
    guard rows[index] < 0 else { return }
    let fresh = nodes[index].inputs.map(\.source).filter { rows[$0] < 0 }
    for source in fresh { place(source, nodes) }
    if let ends = drawableRange(of: fresh.map { rows[$0] }) {
      rows[index] = (ends.lowerBound + ends.upperBound) / 2
    } else {
      rows[index] = Double(height)
      height += 1
    }
  }

  /// Whether a level line from one node to another would run through a third.
  func isBlocked(from start: Int, to end: Int) -> Bool {
    rows.indices.contains { index in
      columns[start] < columns[index] && columns[index] < columns[end]
        && abs(rows[index] - rows[start]) < 0.4
    }
  }
}
