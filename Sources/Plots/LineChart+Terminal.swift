extension LineChart {
  /// Characters that tell series apart where colour cannot.
  private static let markers: [Character] = ["●", "○", "■", "□", "▲", "△", "◆", "◇"]

  /// Draws the chart in about 22 lines.
  ///
  /// Several series carry a marker each, at columns that take turns, so that one sees which line is
  /// which even where they overlap.
  public func terminal(width: Int) -> String {
    let width = max(width, narrowestTerminal)
    let axes = TerminalAxes(width: width, x: xData, left: leftData, right: rightData)
    var canvas = TerminalCanvas(columns: axes.columns, rows: axes.rows)
    if grid { axes.drawGrid(on: &canvas) }
    for index in series.indices { draw(index, on: &canvas, plane: axes.plane) }
    let heading = title.wrapped(toColumns: width) + legend(width: width)
    let lines = heading.map { $0.centered(in: width) } + axes.verticalLabels
    return (lines + axes.framed(canvas)).joined(separator: "\n")
  }

  private func marker(_ index: Int) -> Character { Self.markers[index % Self.markers.count] }

  private func draw(_ index: Int, on canvas: inout TerminalCanvas, plane: Plane) {
    let parts = plane.parts(of: series[index])
    var own = TerminalCanvas(columns: canvas.columns, rows: canvas.rows)
    for part in parts { own.polyline(part) }
    canvas.add(dotsOf: own)
    for point in parts.filter({ $0.count == 1 }).joined() {
      canvas.mark(marker(index), column: Int(point.x / 2), row: Int(point.y / 4))
    }
    guard series.count > 1 else { return }
    for column in markerColumns(index, of: own) {
      let rows = own.rowsWithDots(column: column)
      canvas.mark(marker(index), column: column, row: rows[rows.count / 2])
    }
  }

  /// Columns at regular distances, others for each series; a line too short for that has its middle.
  private func markerColumns(_ index: Int, of line: TerminalCanvas) -> [Int] {
    let filled = (0..<line.columns).filter { !line.rowsWithDots(column: $0).isEmpty }
    let spacing = max(8, 3 * series.count)
    let first = (spacing / 2 + index * spacing / series.count) % spacing
    let regular = filled.filter { $0 % spacing == first }
    return regular.isEmpty && !filled.isEmpty ? [filled[filled.count / 2]] : regular
  }

  private func legend(width: Int) -> [String] {
    let entries = legendEntries.map { entry in
      let text = entry.text(limit: Double(width - 3)) { Double($0.columns) }
      return series.count > 1 ? "\(marker(entry.index)) \(text)" : "⠒⠒ \(text)"
    }
    let widths = entries.map { Double($0.columns) }
    return rows(ofWidths: widths, limit: Double(width), gap: 3).map { row in
      row.map { entries[$0] }.joined(separator: "   ")
    }
  }
}
