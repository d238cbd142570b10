extension NetworkDiagram {
  /// Draws the diagram with three rows, or four if arrows have labels, for each neuron of the largest
  /// layer.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let rowHeight = weights.isEmpty ? 3 : 4
    let rows = max(1, (layers.map(\.places.count).max() ?? 0) * rowHeight)
    let columns = min(width, layers.count * 30)
    var canvas = TerminalCanvas(columns: columns, rows: rows)
    for arrow in arrows { draw(arrow, on: &canvas, rowHeight: rowHeight) }
    for arrow in arrows { label(arrow, on: &canvas, rowHeight: rowHeight) }
    for (column, layer) in layers.enumerated() {
      for (row, place) in layer.places.enumerated() {
        let text = text(place, isTarget: column > 0)
        let cell = cell(column, row, on: canvas, rowHeight: rowHeight)
        canvas.write(text, column: cell.column - text.columns / 2, row: cell.row)
      }
    }
    let heading = title.wrapped(toColumns: columns).map { $0.centered(in: columns) }
    let lines = heading + canvas.lines.map(\.trimmed) + names(columns: columns)
    let start = lines.drop { $0.isEmpty }
    return Ink.finished(start.joined(separator: "\n"), isColored: isColored)
  }

  /// The names of the layers, each under its own.
  private func names(columns: Int) -> [String] {
    guard layers.contains(where: { !$0.name.isEmpty }) else { return [] }
    let room = columns / layers.count
    let names = layers.map { layer -> String in
      let name = layer.name.shortened(to: Double(room - 1)) { Double($0.columns) }
      return name.centered(in: room).padded(to: room)
    }
    return [names.joined().trimmed]
  }

  private func text(_ place: Place, isTarget: Bool) -> String {
    switch place.kind {
    case .ellipsis: "⋮"
    case .bias: "[\(place.label)]"
    case .neuron: (isTarget ? "▸" : "") + "(\(place.label))"
    }
  }

  private func cell(
    _ column: Int, _ row: Int, on canvas: TerminalCanvas, rowHeight: Int
  ) -> (column: Int, row: Int) {
    let height = layers[column].places.count * rowHeight
    let top = (canvas.rows - height) / 2
    return (
      (2 * column + 1) * canvas.columns / (2 * layers.count),
      top + row * rowHeight + rowHeight / 2
    )
  }

  private func line(_ arrow: Arrow, on canvas: TerminalCanvas, rowHeight: Int) -> [Point] {
    let start = cell(arrow.layer, arrow.start, on: canvas, rowHeight: rowHeight)
    let end = cell(arrow.layer + 1, arrow.end, on: canvas, rowHeight: rowHeight)
    let from = text(layers[arrow.layer].places[arrow.start], isTarget: arrow.layer > 0).columns
    let to = text(layers[arrow.layer + 1].places[arrow.end], isTarget: true).columns
    let left = 2 * (start.column - from / 2 + from) + 1
    let right = 2 * (end.column - to / 2) - 1
    return [
      Point(x: Double(left), y: Double(4 * start.row + 2)),
      Point(x: Double(right), y: Double(4 * end.row + 2)),
    ]
  }

  private func draw(_ arrow: Arrow, on canvas: inout TerminalCanvas, rowHeight: Int) {
    canvas.ink = arrow.weight == nil ? .dim : .blue
    canvas.polyline(
      line(arrow, on: canvas, rowHeight: rowHeight),
      arrow.weight == nil && !weights.isEmpty ? Stroke.dotted : Stroke.solid)
    canvas.ink = nil
  }

  private func label(_ arrow: Arrow, on canvas: inout TerminalCanvas, rowHeight: Int) {
    guard let label = arrow.weight?.label else { return }
    let line = line(arrow, on: canvas, rowHeight: rowHeight)
    let middle = Point(
      x: line[0].x + (line[1].x - line[0].x) * 0.4, y: line[0].y + (line[1].y - line[0].y) * 0.4)
    canvas.ink = .blue
    let text = " \(label) "
    canvas.write(text, column: Int(middle.x / 2) - text.columns / 2, row: Int(middle.y / 4))
    canvas.ink = nil
  }
}
