extension Chart {
  /// Draws the chart in about 22 lines.
  ///
  /// Several series carry a marker each, so that one sees which line is which even where they
  /// overlap: at their points if they have markers of their own, or else at columns that take turns.
  public func terminal(width: Int) -> String {
    let width = max(width, narrowestTerminal)
    return terminalLines(width: width, height: 16).joined(separator: "\n")
  }

  /// Draws the chart, with about so many rows between title and x axis.
  func terminalLines(width: Int, height: Int) -> [String] {
    let axes = TerminalAxes(self, width: width, height: height)
    var canvas = TerminalCanvas(columns: axes.columns, rows: axes.rows)
    if grid { axes.drawGrid(on: &canvas) }
    let marks = marks
    for (index, series) in series.enumerated() {
      let plane = axes.plane(series.axis)
      canvas.draw(series.content, mark: marks[index], turn: (index, marks.count), on: plane)
    }
    let heading = title.wrapped(toColumns: width) + legend(marks, width: width)
    let lines = heading.map { $0.centered(in: width) } + axes.verticalLabels
    return lines + axes.framed(canvas)
  }

  /// The character of each series: its own marker, or the first that no other has.
  private var marks: [Character] {
    let own = series.map(\.content.marker)
    let free = Series.Marker.allCases.filter { !own.contains($0) }
    let others = free.isEmpty ? Series.Marker.allCases : free
    let lines = series.indices.filter { own[$0] == nil && series[$0].content.isLine }
    var marks = own.map { $0?.rawValue ?? " " }
    for (turn, index) in lines.enumerated() { marks[index] = others[turn % others.count].rawValue }
    return marks
  }

  private func legend(_ marks: [Character], width: Int) -> [String] {
    let entries = legendEntries.map { entry in
      let key = entry.content.terminalKey(mark: series.count > 1 ? marks[entry.index] : nil)
      let limit = width - key.columns - 1
      return key + " " + entry.text(limit: Double(limit)) { Double($0.columns) }
    }
    let widths = entries.map { Double($0.columns) }
    return rows(ofWidths: widths, limit: Double(width), gap: 3).map { row in
      row.map { entries[$0] }.joined(separator: "   ")
    }
  }
}
