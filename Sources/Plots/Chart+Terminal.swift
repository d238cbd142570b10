extension Chart {
  /// Draws the chart in about 22 lines.
  ///
  /// Several series carry a marker each, so that one sees which line is which even where they
  /// overlap: at their points if they have markers of their own, or else at columns that take turns.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let lines = terminalLines(width: width, height: 16)
    return Ink.finished(lines.joined(separator: "\n"), isColored: isColored)
  }

  /// Draws the chart in so many lines, or in a few less; one of fewer than about ten is not drawn.
  public func terminal(width: Int, height: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let (usual, least) = (16, 6)
    var lines = terminalLines(width: width, height: usual)
    // Ticks fall on whole rows, so that one tries until it fits.
    var rows = max(height - (lines.count - usual) + 1, least)
    repeat {
      lines = terminalLines(width: width, height: rows)
      rows -= 1
    } while lines.count > height && rows >= least
    return Ink.finished(lines.joined(separator: "\n"), isColored: isColored)
  }

  /// Draws the chart, with about so many rows between title and x axis.
  func terminalLines(width: Int, height: Int, hasLegend: Bool = true) -> [String] {
    let axes = TerminalAxes(self, width: width, height: height)
    var canvas = TerminalCanvas(columns: axes.columns, rows: axes.rows)
    if grid { axes.drawGrid(on: &canvas) }
    for (index, (series, look)) in zip(series, looks).enumerated() {
      canvas.draw(
        series.content, look: look, turn: (index, self.series.count), on: axes.plane(series.axis))
    }
    let notes = cuts.flatMap { $0.wrapped(toColumns: width) }.map { Ink.text($0, .dim) }
    let heading = title.wrapped(toColumns: width) + (hasLegend ? legend(width: width) : []) + notes
    let lines = heading.map { $0.centered(in: width) } + axes.verticalLabels
    return lines + axes.framed(canvas)
  }

  /// The rows of the legend.
  func legend(width: Int) -> [String] {
    let entries = legendEntries.map { entry in
      let key = entry.content.terminalKey(entry.look, isAlone: series.count < 2)
      let limit = width - key.columns - 1
      return key + " " + entry.text(limit: Double(limit)) { Double($0.columns) }
    }
    let widths = entries.map { Double($0.columns) }
    return rows(ofWidths: widths, limit: Double(width), gap: 3).map { row in
      row.map { entries[$0] }.joined(separator: "   ")
    }
  }
}
