extension Chart {
  /// Draws the chart, 640 pixels wide and about 400 high.
  public func svg() -> String {
    var svg = SVGBuilder()
    let height = draw(on: &svg, in: Box(left: 0, top: 0, right: 640, bottom: 400))
    return svg.document(width: 640, height: height, altText: altText)
  }

  /// Draws the chart on a part of a page.
  ///
  /// - Returns: where the drawing ends. It is higher than the area if the texts leave too little of
  ///   it, and lower if equal units do not fill it.
  func draw(on svg: inout SVGBuilder, in area: Box) -> Double {
    let legend = SVGLegend(entries: legendEntries, width: area.width * 0.875)
    let axes = SVGAxes(self, in: area, legendHeight: legend.height)
    axes.draw(on: &svg, grid: grid)
    for (index, series) in series.enumerated() {
      svg.draw(series.content, on: axes.plane(series.axis), colour: Palette.colour(index))
    }
    legend.draw(on: &svg, above: axes.box)
    return axes.bottom
  }
}
