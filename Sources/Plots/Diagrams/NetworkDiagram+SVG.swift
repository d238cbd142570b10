import Foundation

extension NetworkDiagram {
  private static let radius = 23.0
  private static let rowHeight = 64.0

  /// Draws the diagram, 640 pixels wide or more.
  public func svg() -> String {
    var svg = SVGBuilder()
    let width = max(640, Double(layers.count) * 120)
    let top = svg.heading(title, width: width) + 8
    let rows = Double(layers.map(\.places.count).max() ?? 0)
    for arrow in arrows { draw(arrow, on: &svg, width: width, top: top) }
    for arrow in arrows { label(arrow, on: &svg, width: width, top: top) }
    for (column, layer) in layers.enumerated() {
      for (row, place) in layer.places.enumerated() {
        draw(place, on: &svg, at: middle(column, row, width: width, top: top))
      }
    }
    let bottom = top + rows * Self.rowHeight
    let hasNames = layers.contains { !$0.name.isEmpty }
    for (column, layer) in layers.enumerated() where !layer.name.isEmpty {
      let x = middle(column, 0, width: width, top: top).x
      let text = layer.name.shortened(to: width / Double(layers.count) - 8) { $0.em * 13 }
      svg.text(text, at: Point(x: x, y: bottom + 14), size: 13, colour: Palette.note)
    }
    return svg.document(width: width, height: bottom + (hasNames ? 26 : 8), altText: altText)
  }

  private func middle(_ column: Int, _ row: Int, width: Double, top: Double) -> Point {
    let rows = layers.map(\.places.count).max() ?? 0
    let step = width / Double(layers.count)
    let free = Double(rows - layers[column].places.count) / 2
    return Point(
      x: (Double(column) + 0.5) * step, y: top + (free + Double(row) + 0.5) * Self.rowHeight)
  }

  /// The arrow from the edge of one circle to the edge of the other.
  private func line(_ arrow: Arrow, width: Double, top: Double) -> Plots.Arrow {
    let a = middle(arrow.layer, arrow.start, width: width, top: top)
    let b = middle(arrow.layer + 1, arrow.end, width: width, top: top)
    let share = Self.radius / hypot(b.x - a.x, b.y - a.y)
    return Plots.Arrow(
      tail: Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share),
      tip: Point(x: b.x - (b.x - a.x) * share, y: b.y - (b.y - a.y) * share))
  }

  private func draw(_ arrow: Arrow, on svg: inout SVGBuilder, width: Double, top: Double) {
    let isLabelled = arrow.weight != nil
    svg.arrow(
      line(arrow, width: width, top: top),
      paint: isLabelled ? Palette.paint(.blue) : Palette.frame, width: isLabelled ? 1.8 : 0.8)
  }

  /// Writes the label on the arrow, nearer to the start, where arrows are farther apart.
  private func label(_ arrow: Arrow, on svg: inout SVGBuilder, width: Double, top: Double) {
    guard let label = arrow.weight?.label else { return }
    let line = line(arrow, width: width, top: top)
    let middle = Point(
      x: line.tail.x + (line.tip.x - line.tail.x) * 0.4,
      y: line.tail.y + (line.tip.y - line.tail.y) * 0.4)
    let half = label.width(fontSize: 14) / 2 + 2
    svg.rectangle(
      Box(left: middle.x - half, top: middle.y - 9, right: middle.x + half, bottom: middle.y + 9),
      fill: Palette.paper)
    svg.text(
      label, at: Point(x: middle.x, y: middle.y + 4.5), size: 14, colour: Palette.paint(.blue))
  }

  private func draw(_ place: Place, on svg: inout SVGBuilder, at middle: Point) {
    if place.kind == .ellipsis {
      for step in [-9.0, 0, 9] {
        svg.dots([Point(x: middle.x, y: middle.y + step)], stroke: Palette.ink, width: 4)
      }
      return
    }
    let isBias = place.kind == .bias
    svg.dots([middle], stroke: isBias ? Palette.frame : Palette.ink, width: 2 * Self.radius)
    svg.dots(
      [middle], stroke: isBias ? Palette.grid : Palette.paper, width: 2 * Self.radius - 3)
    let size = place.label.width(fontSize: 15) > 2 * Self.radius - 6 ? 11.0 : 15
    let label = place.label.shortened(to: 2 * Self.radius - 2) { $0.em * size }
    svg.text(label, at: Point(x: middle.x, y: middle.y + size * 0.35), size: size)
  }
}
