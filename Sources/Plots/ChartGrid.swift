/// Charts side by side, each with its own title and axes.
///
/// ```swift
/// ChartGrid("Activations", columns: 5, charts: (0..<5).map { layer in
///   Chart("layer \(layer + 1)", series: [.histogram(of: activations[layer], bins: 30)])
/// })
/// ```
public struct ChartGrid: Figure, Hashable {
  /// The line above the charts.
  public let title: String

  /// How many charts stand in a row.
  public let columns: Int

  /// The charts, row by row.
  public let charts: [Chart]

  /// Makes a grid of charts.
  ///
  /// - Parameters:
  ///   - title: the line above the charts.
  ///   - columns: how many charts stand in a row, at least one. A terminal puts fewer in a row where
  ///     it is too narrow.
  ///   - charts: the charts, row by row.
  public init(_ title: String, columns: Int, charts: [Chart]) {
    require(columns > 0, "ChartGrid \"\(title)\": \(columns) charts in a row")
    self.title = printable(title)
    self.columns = columns
    self.charts = charts
  }

  /// The title, the number of charts, and each chart in words.
  public var altText: String {
    let opening = title.isEmpty ? "Charts" : "Charts: \(title)"
    let number = charts.count == 1 ? "1 chart" : "\(charts.count) charts"
    return (["\(opening). \(number)."] + charts.map(\.altText)).joined(separator: " ")
  }

  /// Draws the charts, the narrower the more stand in a row; the page is at least 640 pixels wide.
  public func svg() -> String {
    let across = max(1, min(columns, charts.count))
    let width = max(640 / Double(across), 180)
    let page = width * Double(across)
    var svg = SVGBuilder()
    var top = title.isEmpty ? 0 : svg.heading(title, width: page) - 8
    for row in charts.inRows(of: across) {
      let area = Box(left: 0, top: top, right: width, bottom: top + 110 + 0.4 * width)
      let ends = row.enumerated().map { index, chart in
        chart.draw(on: &svg, in: area.moved(right: Double(index) * width))
      }
      top = ends.max() ?? top
    }
    return svg.document(width: page, height: top, altText: altText)
  }

  /// Draws as many charts side by side as fit, in at least 25 columns each.
  public func terminal(width: Int) -> String {
    let width = max(width, narrowestTerminal)
    let gap = 2
    let across = max(1, min(columns, charts.count, (width + gap) / (25 + gap)))
    let cell = (width + gap) / across - gap
    // Twelve and six are divided by most numbers of steps: such boxes are equally high.
    let height = cell < 38 ? 7 : 13
    let heading = title.wrapped(toColumns: width).map { $0.centered(in: width) }
    let rows = charts.inRows(of: across).map { row in
      sideBySide(row.map { $0.terminalLines(width: cell, height: height) }, cell: cell, gap: gap)
    }
    return (heading + rows.joined(separator: [""])).joined(separator: "\n")
  }
}
