extension MatrixFigure {
  private static let cellHeight = 28.0
  private static let size = 13.0
  private static let gap = 16.0

  /// Draws the matrices, as wide as they need, and at least 320 pixels.
  public func svg() -> String {
    var svg = SVGBuilder()
    let widths = rows.map { row in
      row.map { width($0) }.reduce(0, +) + Self.gap * Double(max(0, row.count - 1))
    }
    let page = max(320, (widths.max() ?? 0) + 32)
    var top = svg.heading(title, width: page) + 6
    for (row, width) in zip(rows, widths) {
      let height = row.map { Double($0.cells.count) * Self.cellHeight }.max() ?? 0
      let hasCaptions = row.contains { !$0.caption.isEmpty }
      var x = (page - width) / 2
      for item in row {
        draw(item, on: &svg, left: x, middle: top + height / 2)
        if !item.caption.isEmpty {
          svg.text(
            item.caption, at: Point(x: x + self.width(item) / 2, y: top + height + 17),
            size: 12, colour: Palette.note)
        }
        x += self.width(item) + Self.gap
      }
      top += height + (hasCaptions ? 34 : 16)
    }
    return svg.document(width: page, height: top, altText: altText)
  }

  /// The width of a cell of a matrix.
  private func cell(_ item: Item) -> Double {
    let longest = item.cells.flatMap(\.self).map { $0.width(fontSize: Self.size) }.max() ?? 0
    return max(Self.cellHeight, longest + 10)
  }

  private func width(_ item: Item) -> Double {
    guard !item.isSign else { return item.cells[0][0].width(fontSize: 18) }
    let matrix = Double(item.cells.first?.count ?? 0) * cell(item)
    return max(matrix, item.caption.width(fontSize: 12))
  }

  private func draw(_ item: Item, on svg: inout SVGBuilder, left: Double, middle: Double) {
    guard !item.isSign else {
      let x = left + width(item) / 2
      return svg.text(item.cells[0][0], at: Point(x: x, y: middle + 6), size: 18)
    }
    let side = cell(item)
    let left = left + (width(item) - Double(item.cells.first?.count ?? 0) * side) / 2
    let top = middle - Double(item.cells.count) * Self.cellHeight / 2
    let box = { (row: Int, column: Int, rows: Int, columns: Int) in
      Box(
        left: left + Double(column) * side, top: top + Double(row) * Self.cellHeight,
        right: left + Double(column + columns) * side,
        bottom: top + Double(row + rows) * Self.cellHeight)
    }
    for (row, cells) in item.cells.enumerated() {
      for (column, text) in cells.enumerated() {
        let tint = item.colour(row: row, column: column).map(Palette.tint)
        let cell = box(row, column, 1, 1)
        svg.rectangle(cell, fill: tint ?? .none, stroke: Palette.frame)
        svg.text(
          text, at: Point(x: (cell.left + cell.right) / 2, y: cell.bottom - 9.5), size: Self.size)
      }
    }
    for (index, window) in item.windows.enumerated() {
      svg.rectangle(
        box(window.row, window.column, window.rows, window.columns),
        stroke: Palette.paint(window.colour ?? .number(index)), width: 2.5)
    }
  }
}
