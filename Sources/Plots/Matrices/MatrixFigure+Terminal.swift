extension MatrixFigure {
  /// Draws the matrices side by side; the cells of a window stand in brackets.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let heading = title.wrapped(toColumns: width).map { $0.centered(in: width) }
    let blocks = rows.flatMap { row -> [[String]] in
      let items = row.map(block)
      let lines = Plots.rows(
        ofWidths: items.map { Double(Self.width($0)) }, limit: Double(width), gap: 2)
      return lines.map { joined($0.map { items[$0] }, width: width) }
    }
    let lines = heading + blocks.joined(separator: [""])
    return Ink.finished(
      lines.map { String($0.prefix(width)).trimmed }.joined(separator: "\n"), isColored: isColored)
  }

  private static func width(_ block: [String]) -> Int { block.map(\.columns).max() ?? 0 }

  /// Sets blocks side by side, each in the middle of the height, captions in a line of their own.
  private func joined(_ blocks: [[String]], width: Int) -> [String] {
    let height = blocks.map { $0.count - 1 }.max() ?? 0
    let filled = blocks.map { block -> [String] in
      let above = (height - block.count + 1) / 2
      let body = Array(repeating: "", count: above) + block.dropLast()
      return body + Array(repeating: "", count: height - body.count) + block.suffix(1)
    }
    let lines = (0...height).map { row in
      zip(blocks, filled).map { $1[row].padded(to: Self.width($0)) }.joined(separator: "  ")
    }
    let widest = lines.map(\.columns).max() ?? 0
    let margin = String(repeating: " ", count: max(0, (width - widest) / 2))
    return lines.map { (margin + $0).trimmed }.filter { !$0.isEmpty }
  }

  /// The lines of a matrix and, last, its caption.
  private func block(_ item: Item) -> [String] {
    guard !item.isSign else { return [item.cells[0][0], ""] }
    let cell = item.cells.flatMap(\.self).map(\.columns).max() ?? 1
    let lines = item.cells.enumerated().map { row, cells in
      cells.enumerated().map { column, text in
        let padded = (text.isEmpty ? "·" : text).leading(to: cell)
        guard let colour = item.colour(row: row, column: column) else { return " \(padded) " }
        return Ink.text("[\(padded)]", Ink(colour))
      }.joined()
    }
    let width = max(lines.map(\.columns).max() ?? 0, item.caption.columns)
    return lines.map { $0.centered(in: width) } + [item.caption.centered(in: width)]
  }
}
