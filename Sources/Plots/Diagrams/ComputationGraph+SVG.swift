import Foundation

extension ComputationGraph {
  /// Draws the graph, as wide as its texts ask for and at least 480 pixels.
  public func svg() -> String {
    var svg = SVGBuilder()
    let places = SVGPlaces(self)
    let top = svg.heading(title, width: places.width) + 4
    for (index, node) in nodes.enumerated() {
      for edge in node.inputs { draw(edge, to: index, on: &svg, places, top: top) }
    }
    for (index, node) in nodes.enumerated() {
      draw(node, on: &svg, at: places.middle(index, top: top), places.halfWidth(node))
      write(node, on: &svg, at: places.end(index, top: top))
    }
    return svg.document(
      width: places.width, height: top + places.height + 6, altText: altText)
  }

  /// Draws the line from a node to another: level first, then towards its end.
  private func draw(
    _ edge: Edge, to target: Int, on svg: inout SVGBuilder, _ places: SVGPlaces, top: Double
  ) {
    let start = places.end(edge.source, top: top)
    let middle = places.middle(target, top: top)
    let half = places.halfWidth(nodes[target])
    var line = [start]
    if places.layout.isBlocked(from: edge.source, to: target) {
      let level = start.y + SVGPlaces.rowHeight * 0.5
      line += [Point(x: start.x + 14, y: level), Point(x: middle.x - half - 40, y: level)]
    } else if start.y != middle.y {
      line.append(Point(x: places.left(places.layout.columns[target]) - 28, y: start.y))
    }
    let last = line[line.count - 1]
    let reach = nodes[target].kind == .output ? half + 3 : half
    let share = reach / max(1, hypot(middle.x - last.x, middle.y - last.y))
    let tip = Point(
      x: middle.x - (middle.x - last.x) * share, y: middle.y - (middle.y - last.y) * share)
    svg.polylines([line], stroke: Palette.frame, width: 1.4)
    svg.arrow(Arrow(tail: last, tip: tip), paint: Palette.frame)
    guard let gradient = edge.gradient else { return }
    let drop = isAbove(edge, to: target, in: places.layout) ? -6.0 : 16
    svg.text(
      "← " + gradient, at: Point(x: last.x - 4, y: last.y + drop), size: 13, anchor: .end,
      colour: Palette.paint(.orange))
  }

  private func draw(_ node: Node, on svg: inout SVGBuilder, at middle: Point, _ half: Double) {
    let size = 15.0
    let baseline = Point(x: middle.x, y: middle.y + size * 0.35)
    guard node.kind == .operation else { return svg.text(node.label, at: baseline, size: size) }
    if half <= SVGPlaces.radius {
      svg.dots([middle], stroke: Palette.ink, width: 2 * half)
      svg.dots([middle], stroke: Palette.paper, width: 2 * half - 3)
    } else {
      let box = Box(
        left: middle.x - half, top: middle.y - 16, right: middle.x + half, bottom: middle.y + 16)
      svg.rectangle(box, fill: Palette.paper, stroke: Palette.ink, width: 1.5, radius: 6)
    }
    svg.text(node.label, at: baseline, size: size)
  }

  /// Writes what goes forward from a node, and what comes back, on the line that begins there.
  private func write(_ node: Node, on svg: inout SVGBuilder, at start: Point) {
    svg.text(
      node.value, at: Point(x: start.x + 8, y: start.y - 6), size: 13, anchor: .start,
      colour: Palette.paint(.blue))
    guard !node.gradient.isEmpty else { return }
    svg.text(
      "← " + node.gradient, at: Point(x: start.x + 8, y: start.y + 16), size: 13, anchor: .start,
      colour: Palette.paint(.orange))
  }
}

/// Where the nodes of a graph stand on a page.
private struct SVGPlaces {
  static let radius = 18.0
  static let rowHeight = 68.0
  private static let margin = 14.0

  let layout: GraphLayout
  let width: Double
  let height: Double

  private let nodes: [ComputationGraph.Node]
  private let lefts: [Double]
  private let widths: [Double]

  init(_ graph: ComputationGraph) {
    nodes = graph.nodes
    layout = GraphLayout(nodes)
    let count = (layout.columns.max() ?? -1) + 1
    var widths = Array(repeating: 0.0, count: count)
    for (column, node) in zip(layout.columns, nodes) {
      widths[column] = max(widths[column], 2 * Self.halfWidth(of: node))
    }
    let labels = Self.labelWidths(nodes, layout, count)
    var lefts: [Double] = []
    var x = Self.margin
    for column in 0..<count {
      lefts.append(x)
      x += widths[column] + (column < count - 1 ? labels[column] : Self.margin)
    }
    width = max(480, x)
    let shift = (width - x) / 2
    (self.lefts, self.widths) = (lefts.map { $0 + shift }, widths)
    // A line that passes below a node, and the gradient below that, need more room in the last row.
    let (nodes, layout) = (nodes, layout)
    let passes = nodes.indices.contains { index in
      nodes[index].inputs.contains { layout.isBlocked(from: $0.source, to: index) }
    }
    height = Double(layout.height) * Self.rowHeight + (passes ? 20 : 0)
  }

  /// The room behind each column for what stands on the lines: a node's texts, and behind them the
  /// gradient of a branch that ends in the next column or passes it.
  private static func labelWidths(
    _ nodes: [ComputationGraph.Node], _ layout: GraphLayout, _ count: Int
  ) -> [Double] {
    func width(_ text: String) -> Double { text.width(fontSize: 13) }
    func room(_ gradient: String) -> Double { gradient.isEmpty ? 0 : width("← " + gradient) }
    var labels = Array(repeating: 46.0, count: count)
    for (column, node) in zip(layout.columns, nodes) {
      labels[column] = max(labels[column], max(width(node.value), room(node.gradient)) + 48)
    }
    let own = labels
    for (column, node) in zip(layout.columns, nodes) {
      for edge in node.inputs {
        guard let gradient = edge.gradient else { continue }
        let isNext = layout.columns[edge.source] == column - 1
        labels[column - 1] = max(
          labels[column - 1], (isNext ? own[column - 1] + 8 : 48) + room(gradient))
      }
    }
    return labels
  }

  func halfWidth(_ node: ComputationGraph.Node) -> Double { Self.halfWidth(of: node) }

  private static func halfWidth(of node: ComputationGraph.Node) -> Double {
    let half = node.label.width(fontSize: 15) / 2
    guard node.kind == .operation else { return half + 4 }
    return node.label.count <= 2 ? radius : max(radius + 1, half + 10)
  }

  /// The left edge of a column.
  func left(_ column: Int) -> Double { lefts[column] }

  func middle(_ index: Int, top: Double) -> Point {
    let right = lefts[layout.columns[index]] + widths[layout.columns[index]]
    return Point(
      x: right - halfWidth(nodes[index]), y: top + (layout.rows[index] + 0.5) * Self.rowHeight)
  }

  /// Where lines that begin at a node do so.
  func end(_ index: Int, top: Double) -> Point {
    let middle = middle(index, top: top)
    return Point(x: middle.x + halfWidth(nodes[index]), y: middle.y)
  }
}
