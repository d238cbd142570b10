extension LineChart {
  /// Draws the chart, 640 pixels wide and 400 high, or higher if its legend has many rows.
  public func svg() -> String {
    let legend = SVGLegend(entries: legendEntries, width: 560)
    let height = 400 + max(0, legend.height - 36)
    var svg = SVGBuilder()
    draw(on: &svg, in: Box(left: 0, top: 0, right: 640, bottom: height), legend: legend)
    return svg.document(width: 640, height: height, altText: altText)
  }

  /// Draws the chart on a part of a page.
  private func draw(on svg: inout SVGBuilder, in area: Box, legend: SVGLegend) {
    let axes = SVGAxes(
      area: area, title: title, x: xData, left: leftData, right: rightData,
      legendHeight: legend.height)
    axes.draw(on: &svg, grid: grid)
    for (index, series) in series.enumerated() {
      let parts = axes.plane.parts(of: series).map(thinned)
      let colour = Palette.colour(index)
      svg.polylines(parts.filter { $0.count > 1 }, stroke: colour, width: 1.6)
      svg.dots(parts.filter { $0.count == 1 }.flatMap(\.self), stroke: colour, width: 6)
    }
    legend.draw(on: &svg, above: axes.box)
  }
}

/// The legend of a chart in SVG: rows of coloured strokes and labels, between title and box.
private struct SVGLegend {
  private static let size = 12.0
  private static let rowHeight = 18.0
  private static let stroke = 22.0
  private static let gap = 24.0

  private let colours: [String]
  private let texts: [String]
  private let widths: [Double]
  private let rows: [[Int]]

  /// Breaks the entries into rows; one that is wider than a row is cut.
  init(entries: [LegendEntry], width: Double) {
    colours = entries.map { Palette.colour($0.index) }
    texts = entries.map { entry in
      entry.text(limit: width - Self.stroke - 6) { $0.em * Self.size }
    }
    widths = texts.map { Self.stroke + 6 + $0.width(fontSize: Self.size) }
    rows = Plots.rows(ofWidths: widths, limit: width, gap: Self.gap)
  }

  /// The room that the legend fills.
  var height: Double { Double(rows.count) * Self.rowHeight }

  func draw(on svg: inout SVGBuilder, above box: Box) {
    for (row, indices) in rows.enumerated() {
      let width =
        indices.reduce(0) { $0 + widths[$1] } + Double(indices.count - 1) * Self.gap
      var x = (box.left + box.right - width) / 2
      let y = box.top - height + (Double(row) + 0.5) * Self.rowHeight - 4
      for index in indices {
        svg.line(
          from: Point(x: x, y: y), to: Point(x: x + Self.stroke, y: y),
          stroke: colours[index], width: 3)
        svg.text(
          texts[index], at: Point(x: x + Self.stroke + 6, y: y + Self.size * 0.35),
          size: Self.size, anchor: .start)
        x += widths[index] + Self.gap
      }
    }
  }
}
