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

  /// The axes that charts may have in common.
  public struct SharedAxes: OptionSet, Hashable, Sendable {
    /// A number with a bit for each axis.
    public let rawValue: Int

    /// Makes a set from its bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// The x axis.
    public static let x = SharedAxes(rawValue: 1)
    /// The left-hand axis.
    public static let y = SharedAxes(rawValue: 2)
  }

  /// Makes a grid of charts.
  ///
  /// - Parameters:
  ///   - title: the line above the charts.
  ///   - columns: how many charts stand in a row, at least one. A terminal puts fewer in a row where
  ///     it is too narrow.
  ///   - sharing: the axes that have the same ends in all charts, so that these can be compared; a
  ///     chart's own range comes first.
  ///   - charts: the charts, row by row.
  public init(
    _ title: String, columns: Int, sharing: SharedAxes = [], charts: [Chart]
  ) {
    require(columns > 0, "ChartGrid \"\(title)\": \(columns) charts in a row")
    self.title = printable(title)
    self.columns = columns
    self.charts = sharedAxes(sharing, charts)
  }

  /// Makes a row of histograms that can be compared: all have the same bars and axes.
  ///
  /// - Parameters:
  ///   - title: the line above them.
  ///   - columns: how many stand in a row.
  ///   - values: the values of each, with its title.
  ///   - bins: the number of intervals, at least one.
  ///   - range: the ends of the first and last interval; without it, those of all values.
  ///   - x: what the horizontal axes measure.
  public static func histograms(
    _ title: String, columns: Int, of values: [(title: String, values: [Double])], bins: Int = 30,
    range: ClosedRange<Double>? = nil, x: String = ""
  ) -> ChartGrid {
    let range = opened(range ?? drawableRange(of: values.flatMap(\.values)) ?? 0...1)
    let charts = values.map { title, values in
      Chart(
        title, x: x, xRange: range,
        series: [.histogram(of: values, bins: bins, range: range, colour: .blue)])
    }
    return ChartGrid(title, columns: columns, sharing: .y, charts: charts)
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
    if hasCommonLegend {
      let legend = SVGLegend(entries: charts[0].legendEntries, width: page * 0.875)
      let bottom = top + 14 + legend.height
      legend.draw(on: &svg, above: Box(left: 0, top: bottom, right: page, bottom: bottom))
      top = bottom - 8
    }
    for row in charts.inRows(of: across) {
      let area = Box(left: 0, top: top, right: width, bottom: top + 110 + 0.4 * width)
      let ends = row.enumerated().map { index, chart in
        chart.draw(
          on: &svg, in: area.moved(right: Double(index) * width), hasLegend: !hasCommonLegend)
      }
      top = ends.max() ?? top
    }
    return svg.document(width: page, height: top, altText: altText)
  }

  /// Draws as many charts side by side as fit, in at least 25 columns each.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let gap = 2
    let across = max(1, min(columns, charts.count, (width + gap) / (25 + gap)))
    let cell = (width + gap) / across - gap
    // Twelve and six are divided by most numbers of steps: such boxes are equally high.
    let height = cell < 38 ? 7 : 13
    let heading = title.wrapped(toColumns: width).map { $0.centered(in: width) }
    let hasLegend = !hasCommonLegend
    let legend = hasLegend ? [] : charts[0].legend(width: width).map { $0.centered(in: width) }
    let rows = charts.inRows(of: across).map { row in
      sideBySide(
        row.map { $0.terminalLines(width: cell, height: height, hasLegend: hasLegend) }, cell: cell,
        gap: gap)
    }
    let lines = heading + legend + rows.joined(separator: [""])
    return Ink.finished(lines.joined(separator: "\n"), isColored: isColored)
  }
}

extension ChartGrid {
  /// Whether one legend above all charts says what that of each would say.
  var hasCommonLegend: Bool {
    let legends = charts.map { chart in chart.legendEntries.map(\.says) }
    return charts.count > 1 && !legends[0].isEmpty && Set(legends).count == 1
  }
}

/// The charts with common ends of the axes they share.
private func sharedAxes(_ axes: ChartGrid.SharedAxes, _ charts: [Chart]) -> [Chart] {
  func common(_ data: [AxisData], _ ends: (AxisData) -> ClosedRange<Double>) -> ClosedRange<Double>?
  {
    guard var all = data.first else { return nil }
    all.values = data.flatMap(\.values)
    all.innerValues = data.flatMap(\.innerValues)
    return ends(all)
  }
  let x = common(charts.map(\.xData).filter { $0.range == nil }) { $0.span }
  let left = common(charts.map(\.leftData).filter { $0.range == nil }) {
    ChartAxis.vertical($0).range
  }
  return charts.map { chart in
    var chart = chart
    if axes.contains(.x) { chart.xRange = chart.xRange ?? x }
    if axes.contains(.y) { chart.yRange = chart.yRange ?? left }
    return chart
  }
}
