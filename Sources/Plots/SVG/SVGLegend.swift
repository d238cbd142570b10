/// The legend of a chart in SVG: rows of keys and labels, between title and box.
struct SVGLegend {
  private static let size = 12.0
  private static let rowHeight = 18.0
  private static let key = 22.0
  private static let gap = 24.0

  private let entries: [LegendEntry]
  private let texts: [String]
  private let widths: [Double]
  private let rows: [[Int]]

  /// Breaks the entries into rows; one that is wider than a row is cut.
  init(entries: [LegendEntry], width: Double) {
    self.entries = entries
    texts = entries.map { entry in
      entry.text(limit: width - Self.key - 6) { $0.em * Self.size }
    }
    widths = texts.map { Self.key + 6 + $0.width(fontSize: Self.size) }
    rows = Plots.rows(ofWidths: widths, limit: width, gap: Self.gap)
  }

  /// The room that the legend fills.
  var height: Double { Double(rows.count) * Self.rowHeight }

  /// Draws the legend, centred over a box.
  func draw(on svg: inout SVGBuilder, above box: Box) {
    for (row, indices) in rows.enumerated() {
      let width =
        indices.reduce(0) { $0 + widths[$1] } + Double(indices.count - 1) * Self.gap
      var x = (box.left + box.right - width) / 2
      let y = box.top - height + (Double(row) + 0.5) * Self.rowHeight - 4
      for index in indices {
        svg.drawKey(
          of: entries[index].content, from: Point(x: x, y: y), to: Point(x: x + Self.key, y: y),
          look: entries[index].look)
        svg.text(
          texts[index], at: Point(x: x + Self.key + 6, y: y + Self.size * 0.35),
          size: Self.size, anchor: .start)
        x += widths[index] + Self.gap
      }
    }
  }
}
