extension Surface {
  /// Draws the surface, and beside it its contour lines; 640 pixels wide.
  public func svg() -> String {
    var svg = SVGBuilder()
    let top = svg.heading(title, width: 640)
    let left = Box(left: 14, top: top + 6, right: hasContours ? 340 : 626, bottom: top + 296)
    draw(on: &svg, in: left)
    var bottom = left.bottom
    if hasContours {
      let area = Box(left: 346, top: top - 14, right: 640, bottom: top + 296)
      bottom = max(bottom, contourChart.draw(on: &svg, in: area))
    }
    return svg.document(width: 640, height: bottom + 6, altText: altText)
  }

  private func draw(on svg: inout SVGBuilder, in area: Box) {
    let place = mesh.fitted(
      into: Box(
        left: area.left, top: area.top, right: area.right, bottom: area.bottom - 24))
    svg.polygons([mesh.ground.map(place)], fill: .none, stroke: Palette.frame, width: 1)
    for cell in mesh.cells(step: 1) {
      svg.polygons(
        [cell.corners.map(place)], fill: Palette.surface(cell.height),
        stroke: Palette.meshLine, width: 0.5)
    }
    let orange = Palette.paint(.orange)
    svg.polylines(mesh.path.map { $0.map(place) }, stroke: orange, width: 1.8)
    svg.dots(
      (mesh.path.map { $0[0] } + mesh.path.suffix(1).map { $0[$0.count - 1] }).map(place),
      stroke: orange, width: 6)
    label(on: &svg, place)
  }

  /// Writes the variables' names and ends along the two edges of the ground in front.
  private func label(on svg: inout SVGBuilder, _ place: (Point) -> Point) {
    let corners = mesh.ground.map(place)
    let below = { (a: Point, b: Point, share: Double) in
      Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share + 15)
    }
    let edges = [
      (corners[0], corners[1], mesh.x, xLabel), (corners[0], corners[3], mesh.y, yLabel),
    ]
    for (index, (a, b, range, name)) in edges.enumerated() {
      let anchor: SVGBuilder.Anchor = index == 0 ? .start : .end
      svg.text(
        brief(range.lowerBound), at: below(a, b, 0.08), size: 11, anchor: anchor,
        colour: Palette.note)
      svg.text(
        name.shortened(to: 90) { $0.em * 13 }, at: below(a, b, 0.52), size: 13, anchor: anchor)
      svg.text(
        brief(range.upperBound), at: below(a, b, 0.96), size: 11, anchor: anchor,
        colour: Palette.note)
    }
  }
}
