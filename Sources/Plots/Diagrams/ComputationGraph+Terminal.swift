extension ComputationGraph {
  private static let rowHeight = 4

  /// Draws the graph with four lines for each input, or lists its nodes where it is too wide.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let places = TerminalPlaces(self)
    guard places.width <= width else {
      return Ink.finished(list(width: width).joined(separator: "\n"), isColored: isColored)
    }
    var canvas = TerminalCanvas(
      columns: max(1, places.width), rows: places.layout.height * Self.rowHeight + 1)
    var wires = Wires()
    for (index, node) in nodes.enumerated() {
      for edge in node.inputs { lead(edge, to: index, places, &wires) }
    }
    canvas.ink = .dim
    wires.draw(on: &canvas)
    canvas.ink = nil
    for (index, node) in nodes.enumerated() {
      write(node, index, places, on: &canvas)
      for edge in node.inputs { write(edge, to: index, places, on: &canvas) }
    }
    let heading = title.wrapped(toColumns: width).map { $0.centered(in: places.width) }
    let lines = canvas.lines.map(\.trimmed)
    let last = lines.lastIndex { !$0.isEmpty } ?? -1
    return Ink.finished((heading + lines[...last]).joined(separator: "\n"), isColored: isColored)
  }

  /// Leads a line to a node: level, up or down just before it, and in.
  private func lead(_ edge: Edge, to target: Int, _ places: TerminalPlaces, _ wires: inout Wires) {
    let start = places.end(edge.source)
    var row = places.row(edge.source)
    let goal = places.row(target)
    let bar = places.left(places.layout.columns[target]) - 2
    var column = start
    if places.layout.isBlocked(from: edge.source, to: target) {
      wires.level(from: start, to: start + 1, row: row)
      wires.upright(from: row, to: row + 2, column: start + 1)
      (column, row) = (start + 1, row + 2)
    }
    wires.level(from: column, to: bar, row: row)
    wires.upright(from: row, to: goal, column: bar)
    wires.level(from: bar, to: places.start(target) - 1, row: goal)
  }

  /// Writes the gradient of one branch below its line, just before its end.
  private func write(
    _ edge: Edge, to target: Int, _ places: TerminalPlaces, on canvas: inout TerminalCanvas
  ) {
    guard let gradient = edge.gradient else { return }
    let isBlocked = places.layout.isBlocked(from: edge.source, to: target)
    let bar = places.left(places.layout.columns[target]) - 2
    let drop = isBlocked ? 3 : isAbove(edge, to: target, in: places.layout) ? -1 : 1
    canvas.write(
      Ink.text("←" + gradient, .orange), column: bar - 1 - gradient.columns,
      row: places.row(edge.source) + drop)
  }

  private func write(
    _ node: Node, _ index: Int, _ places: TerminalPlaces, on canvas: inout TerminalCanvas
  ) {
    let row = places.row(index)
    canvas.write(places.text(node), column: places.start(index), row: row)
    if node.kind != .input { canvas.write("▸", column: places.start(index) - 1, row: row) }
    let start = places.end(index) + 1
    canvas.write(Ink.text(node.value, .blue), column: start, row: row - 1)
    guard !node.gradient.isEmpty else { return }
    canvas.write(Ink.text("←" + node.gradient, .orange), column: start, row: row + 1)
  }

  /// A line for each input and node.
  private func list(width: Int) -> [String] {
    let names = nodes.map(inWords)
    let named = zip(nodes, names).filter { $0.0.kind != .output }.map(\.1)
    let room = (named.map(\.columns).max() ?? 0) + 2
    let values = (nodes.map(\.value.columns).max() ?? 0) + 2
    let lines = zip(nodes, names).flatMap { node, name -> [String] in
      let gradient = node.gradient.isEmpty ? "" : Ink.text("←" + node.gradient, .orange)
      let value = Ink.text(node.value, .blue)
      let line = name.padded(to: room) + value.padded(to: values) + gradient
      return line.columns <= width ? [line.trimmed] : line.wrapped(toColumns: width)
    }
    return title.wrapped(toColumns: width) + lines
  }
}

/// Where the nodes of a graph stand in a terminal.
private struct TerminalPlaces {
  let layout: GraphLayout
  let width: Int

  private let nodes: [ComputationGraph.Node]
  private let lefts: [Int]
  private let widths: [Int]

  init(_ graph: ComputationGraph) {
    nodes = graph.nodes
    layout = GraphLayout(nodes)
    let count = (layout.columns.max() ?? -1) + 1
    var widths = Array(repeating: 0, count: count)
    var labels = Array(repeating: 0, count: count)
    for (column, node) in zip(layout.columns, nodes) {
      widths[column] = max(widths[column], Self.text(of: node).columns)
      let gradient = node.gradient.isEmpty ? 0 : node.gradient.columns + 1
      labels[column] = max(labels[column], node.value.columns, gradient)
    }
    for (column, node) in zip(layout.columns, nodes) {
      for edge in node.inputs {
        let branch = edge.gradient.map { $0.columns + 2 } ?? 0
        let own = layout.columns[edge.source] == column - 1 && branch > 0 ? labels[column - 1] : 0
        labels[column - 1] = max(labels[column - 1], own + branch)
      }
    }
    var lefts: [Int] = []
    var x = 0
    for column in 0..<count {
      lefts.append(x)
      x += widths[column] + (column < count - 1 ? labels[column] + 4 : 0)
    }
    width = x
    (self.lefts, self.widths) = (lefts, widths)
  }

  private static func text(of node: ComputationGraph.Node) -> String {
    guard node.kind == .operation else { return node.label }
    return node.label.count <= 2 ? "(\(node.label))" : "[\(node.label)]"
  }

  func text(_ node: ComputationGraph.Node) -> String { Self.text(of: node) }

  /// The first column of a column of nodes.
  func left(_ column: Int) -> Int { lefts[column] }

  /// Where a node begins.
  func start(_ index: Int) -> Int {
    let column = layout.columns[index]
    return nodes[index].kind == .output
      ? lefts[column] : lefts[column] + widths[column] - text(nodes[index]).columns
  }

  /// The first column behind a node.
  func end(_ index: Int) -> Int { start(index) + text(nodes[index]).columns }

  func row(_ index: Int) -> Int { Int((layout.rows[index] * 4).rounded()) + 1 }
}
