extension Chart {
  /// Draws the chart, 640 pixels wide and about 400 high.
  public func svg() -> String {
    var svg = SVGBuilder()
    let height = draw(on: &svg, in: Box(left: 0, top: 0, right: 640, bottom: 400))
    return svg.document(width: 640, height: height, altText: altText)
  }

  /// Draws the chart on a part of a page.
  ///
  /// - Parameters:
  ///   - svg: the page.
  ///   - area: the part.
  ///   - hasLegend: whether it has its legend, and not one in common with others.
  /// - Returns: where the drawing ends. It is higher than the area if the texts leave too little of
  ///   it, and lower if equal units do not fill it.
  func draw(on svg: inout SVGBuilder, in area: Box, hasLegend: Bool = true) -> Double {
    let legend = SVGLegend(entries: hasLegend ? legendEntries : [], width: area.width * 0.875)
    let notes = cuts.flatMap { $0.wrapped(toWidth: area.width - 24, fontSize: 11) }
    let noteHeight = notes.isEmpty ? 0 : 15 * Double(notes.count) + 3
    let axes = SVGAxes(self, in: area, legendHeight: legend.height + noteHeight)
    let shown = Array(zip(series, looks))
    let inOrder = shown.enumerated().map { ($0, $1.0, $1.1) }
    // What covers an area stands behind the grid, which would be lost behind it.
    for (index, series, look) in inOrder where series.content.isArea {
      svg.draw(
        series.content, on: axes.plane(series.axis), look: look, turn: (index, shown.count))
    }
    axes.draw(on: &svg, grid: grid)
    for (index, series, look) in inOrder where !series.content.isArea {
      svg.draw(
        series.content, on: axes.plane(series.axis), look: look, turn: (index, shown.count))
    }
    legend.draw(on: &svg, above: axes.box.moved(down: -noteHeight))
    for (index, note) in notes.enumerated() {
      let y = axes.box.top - noteHeight + 15 * Double(index) + 9
      svg.text(
        note, at: Point(x: (axes.box.left + axes.box.right) / 2, y: y), size: 11,
        colour: Palette.note)
    }
    return axes.bottom
  }
}
