import Foundation

extension SVGBuilder {
  /// Draws what is visible of a series.
  mutating func draw(_ content: SeriesContent, on plane: Plane, colour: String) {
    switch content {
    case .curve(let curve): draw(curve, on: plane, colour: colour)
    case .histogram(let histogram): draw(bars: histogram.bars, on: plane, colour: colour)
    case .bars(let bars): draw(bars: bars.corners, on: plane, colour: colour)
    case .arrows(let field):
      for arrow in field.arrows {
        draw(
          Arrow(tail: plane.position(arrow.tail), tip: plane.position(arrow.tip)), in: plane.box,
          colour: colour)
      }
    case .contours(let contours):
      for (index, lines) in contours.lines.enumerated() {
        let colour = Palette.contour(contours.rank(index))
        polylines(plane.parts(of: lines).filter { $0.count > 1 }, stroke: colour, width: 1.2)
      }
    }
  }

  /// Draws what the legend shows for a series, on a level line.
  mutating func drawKey(of content: SeriesContent, from start: Point, to end: Point, colour: String)
  {
    switch content {
    case .curve(let curve):
      if let line = curve.line { polylines([[start, end]], line, stroke: colour, width: 3) }
      let middle = Point(x: (start.x + end.x) / 2, y: start.y)
      if let marker = curve.marker { markers(marker, at: [middle], colour: colour) }
    case .histogram, .bars:
      let box = Box(left: start.x, top: start.y - 5, right: end.x, bottom: start.y + 5)
      polygons([box.corners], fill: colour, stroke: Palette.paper, width: 0.5)
    case .arrows: add(Arrow(tail: start, tip: end), colour: colour)
    case .contours: polylines([[start, end]], stroke: Palette.contour(1), width: 1.2)
    }
  }

  private mutating func draw(bars: [[Point]], on plane: Plane, colour: String) {
    polygons(
      bars.compactMap(plane.box).map(\.corners), fill: colour, stroke: Palette.paper, width: 0.5)
  }

  private mutating func draw(_ curve: Curve, on plane: Plane, colour: String) {
    if let line = curve.line {
      let parts = plane.parts(of: curve.runs).map(thinned)
      polylines(parts.filter { $0.count > 1 }, line, stroke: colour, width: 1.6)
      if curve.marker == nil {
        dots(parts.filter { $0.count == 1 }.flatMap(\.self), stroke: colour, width: 6)
      }
    }
    if let marker = curve.marker {
      let positions = plane.positions(of: curve.runs.flatMap(\.self))
      markers(
        marker, at: curve.line == nil ? positions : spaced(positions, by: 4), colour: colour)
    }
  }

  private mutating func markers(_ marker: Series.Marker, at points: [Point], colour: String) {
    let corners = points.map(marker.corners)
    if corners.contains(where: \.isEmpty) {
      dots(points, stroke: colour, width: 7)
      if marker.isHollow { dots(points, stroke: Palette.paper, width: 4) }
    } else {
      polygons(
        corners, fill: marker.isHollow ? Palette.paper : colour, stroke: colour, width: 1.5)
    }
  }

  /// Draws the part of an arrow that lies in a box; without its tip it has no head.
  private mutating func draw(_ arrow: Arrow, in box: Box, colour: String) {
    for part in clipped([arrow.tail, arrow.tip], to: box) {
      if part.last == arrow.tip {
        add(Arrow(tail: part[0], tip: arrow.tip), colour: colour)
      } else {
        polylines([part], stroke: colour, width: 1.4)
      }
    }
  }

  /// Adds an arrow with a head of at most seven pixels; one without length becomes a dot.
  private mutating func add(_ arrow: Arrow, colour: String) {
    let length = arrow.length
    guard length > 0.5 else { return dots([arrow.tail], stroke: colour, width: 3) }
    let head = min(7, length / 2)
    let dx = (arrow.tip.x - arrow.tail.x) / length * head
    let dy = (arrow.tip.y - arrow.tail.y) / length * head
    let neck = Point(x: arrow.tip.x - dx, y: arrow.tip.y - dy)
    let corners = [
      arrow.tip, Point(x: neck.x - dy * 0.4, y: neck.y + dx * 0.4),
      Point(x: neck.x + dy * 0.4, y: neck.y - dx * 0.4),
    ]
    polylines([[arrow.tail, neck]], stroke: colour, width: 1.4)
    polygons([corners], fill: colour, stroke: colour, width: 0.5)
  }
}
