extension Surface {
  /// Draws the surface, and its contour lines beside it, or below where there is no room.
  public func terminal(width: Int, isColored: Bool) -> String {
    let width = max(width, narrowestTerminal)
    let isWide = width >= 64 || !hasContours
    let cell = hasContours && isWide ? (width - 2) / 2 : width
    var lines = title.wrapped(toColumns: width).map { $0.centered(in: width) }
    let picture = picture(columns: min(cell, 60))
    let contours = hasContours ? contourChart.terminalLines(width: min(cell, 60), height: 16) : []
    if isWide, hasContours {
      lines += sideBySide([picture, contours], cell: cell, gap: 2)
    } else {
      lines += picture + contours
    }
    return Ink.finished(lines.joined(separator: "\n"), isColored: isColored)
  }

  /// The surface as a net of lines; what is behind is covered by what is in front.
  private func picture(columns: Int) -> [String] {
    let rows = columns * 4 / 10
    var canvas = TerminalCanvas(columns: columns, rows: rows)
    let place = mesh.fitted(
      into: Box(left: 1, top: 1, right: Double(2 * columns - 2), bottom: Double(4 * rows - 6)))
    canvas.ink = .dim
    canvas.polyline((mesh.ground + mesh.ground.prefix(1)).map(place), Stroke.dotted)
    canvas.ink = .blue
    for cell in mesh.cells(step: 2) {
      let corners = cell.corners.map(place)
      canvas.clear(corners)
      canvas.polyline(corners + corners.prefix(1))
    }
    canvas.ink = .orange
    for part in mesh.path { canvas.polyline(part.map(place)) }
    canvas.mark(
      "●", at: mesh.path.map { place($0[0]) } + mesh.path.suffix(1).map { place($0[$0.count - 1]) })
    canvas.ink = nil
    let corners = mesh.ground.map(place)
    for (corner, name) in [(corners[1], xLabel), (corners[3], yLabel)] {
      let middle = Point(x: (corners[0].x + corner.x) / 2, y: (corners[0].y + corner.y) / 2)
      canvas.write(name, column: Int(middle.x / 2), row: min(rows - 1, Int(middle.y / 4) + 1))
    }
    return canvas.lines.map(\.trimmed)
  }
}
