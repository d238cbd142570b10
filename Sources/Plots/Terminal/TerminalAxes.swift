/// The frame of a chart in a terminal: axes with ticks and labels around a canvas.
struct TerminalAxes {
  let x: ChartAxis
  let left: ChartAxis
  let right: ChartAxis?

  /// The size of the canvas, in cells.
  let columns: Int
  let rows: Int

  private let width: Int
  private let leftWidth: Int

  /// Finds room for the labels around the canvas.
  ///
  /// - Parameters:
  ///   - chart: the chart to draw.
  ///   - width: the columns of the whole drawing.
  ///   - height: about how many rows the canvas has; it has as many that the ticks of the left-hand
  ///     axis fall on whole rows, and fewer if equal units ask for it.
  init(_ chart: Chart, width: Int, height: Int) {
    self.width = width
    let intervals = max(2, min(6, (height - 1) / 2))
    left = chart.leftAxis(atMost: intervals)
    right = chart.rightAxis(atMost: intervals)
    leftWidth = max(4, left.tickLabels.map(\.columns).max() ?? 0)
    let rightWidth = right.map { 2 + ($0.tickLabels.map(\.columns).max() ?? 0) } ?? 0
    let room = max(8, width - leftWidth - 2 - max(4, rightWidth))
    let x = ChartAxis.horizontal(chart.xData, length: Double(room - 1), measure: Self.tickRoom)
    guard let aspect = chart.aspect(x: x, left: left) else {
      (columns, rows, self.x) = (room, Self.rows(for: left, about: height), x)
      return
    }
    // A cell is about twice as high as wide.
    let highest = max(4, min(height, Int(aspect * Double(room) / 2)))
    rows = Self.rows(for: left, about: highest)
    columns = max(8, min(room, Int((Double(rows - 1) * 2 / aspect).rounded()) + 1))
    self.x = .horizontal(
      chart.xData.fixed(to: x.range), length: Double(columns - 1), measure: Self.tickRoom)
  }

  private static func tickRoom(_ label: String) -> Double { Double(label.columns + 2) }

  /// The number of rows nearest to `height` with which ticks at both ends and those between fall on
  /// whole rows.
  private static func rows(for axis: ChartAxis, about height: Int) -> Int {
    let steps = axis.ticks.count - 1
    guard steps > 0, axis.ticks.first?.value == axis.range.lowerBound,
      axis.ticks.last?.value == axis.range.upperBound
    else { return height }
    return steps * max(1, Int((Double(height - 1) / Double(steps)).rounded())) + 1
  }

  /// Where data lies on the canvas, in dots: the ends of the axes are in the middle of a cell, so that
  /// data and tick marks agree.
  func plane(_ side: Series.Side) -> Plane {
    let box = Box(
      left: 1, top: 2, right: Double(2 * columns - 1), bottom: Double(4 * rows - 2))
    return Plane(box: box, x: x, y: side == .left ? left : right ?? left)
  }

  private var tickColumns: [Int] {
    x.ticks.map { Int(plane(.left).x.position($0.value) / 2) }
  }

  private func labels(of axis: ChartAxis, on scale: Scale) -> [Int: String] {
    let rows = axis.ticks.map { Int(scale.position($0.value) / 4) }
    return Dictionary(zip(rows, axis.tickLabels)) { first, _ in first }
  }

  /// Draws lines behind the data at the ticks.
  func drawGrid(on canvas: inout TerminalCanvas) {
    canvas.ink = .dim
    defer { canvas.ink = nil }
    for row in labels(of: left, on: plane(.left).y).keys {
      for column in stride(from: 0, to: columns, by: 2) {
        canvas.back("·", column: column, row: row)
      }
    }
    for column in tickColumns {
      for row in 0..<rows { canvas.back("·", column: column, row: row) }
    }
  }

  /// The canvas with its axes around it.
  func framed(_ canvas: TerminalCanvas) -> [String] {
    let leftLabels = labels(of: left, on: plane(.left).y)
    let rightLabels = right.map { labels(of: $0, on: plane(.right).y) }
    var lines = canvas.lines.enumerated().map { row, line in
      let label = leftLabels[row].map { $0.leading(to: leftWidth) + dim(" ┤") }
      let start = label ?? String(repeating: " ", count: leftWidth) + dim(" │")
      guard let rightLabels else { return start + line }
      return start + line + (rightLabels[row].map { dim("├ ") + $0 } ?? dim("│"))
    }
    let marks = Set(tickColumns)
    let rule = (0..<columns).map { marks.contains($0) ? "┬" : "─" }.joined()
    let margin = String(repeating: " ", count: leftWidth + 1)
    lines.append(margin + dim("└" + rule + (right == nil ? "" : "┘")))
    lines.append(xTickLine)
    lines += x.label.wrapped(toColumns: columns).map { line in
      margin + " " + line.centered(in: columns)
    }
    return lines.map(\.trimmed)
  }

  private func dim(_ text: String) -> String { Ink.text(text, .dim) }

  /// The labels of the x axis, each under its tick, as far as there is room.
  private var xTickLine: String {
    var line = ""
    for (column, text) in zip(tickColumns, x.tickLabels) {
      let middle = leftWidth + 2 + column - (text.columns - 1) / 2
      let start = max(0, min(middle, width - text.columns))
      if line.isEmpty || start > line.columns { line = line.padded(to: start) + text }
    }
    return line
  }

  /// The labels of the vertical axes, to stand above their ends.
  var verticalLabels: [String] {
    let (leftLabel, rightLabel) = (left.label, right?.label ?? "")
    if leftLabel.columns + rightLabel.columns + 2 <= width {
      let line = leftLabel + rightLabel.leading(to: width - leftLabel.columns)
      return line.trimmed.isEmpty ? [] : [line.trimmed]
    }
    return leftLabel.wrapped(toColumns: width)
      + rightLabel.wrapped(toColumns: width).map { $0.leading(to: width) }
  }
}
