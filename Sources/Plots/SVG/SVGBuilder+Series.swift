import Foundation

extension SVGBuilder {
  /// Draws what is visible of a series.
  ///
  /// - Parameters:
  ///   - content: what to draw.
  ///   - plane: where the data lies on the page.
  ///   - look: how it looks.
  ///   - turn: the number of the series, and how many there are.
  mutating func draw(
    _ content: SeriesContent, on plane: Plane, look: SeriesLook, turn: (index: Int, count: Int)
  ) {
    let paint = Palette.paint(look.colour)
    switch content {
    case .curve(let curve): draw(curve, on: plane, look: look, turn: turn)
    case .histogram(let histogram): draw(bars: histogram.bars, on: plane, paint: paint)
    case .bars(let bars): draw(bars: bars.corners, on: plane, paint: paint)
    case .arrows(let field):
      for arrow in field.arrows {
        draw(
          Arrow(tail: plane.position(arrow.tail), tip: plane.position(arrow.tip)), in: plane.box,
          paint: paint)
      }
    case .contours(let contours):
      for (index, lines) in contours.lines.enumerated() {
        let paint = Palette.contour(contours.rank(index))
        polylines(plane.parts(of: lines).filter { $0.count > 1 }, stroke: paint, width: 1.2)
      }
    case .regions(let regions):
      for area in regions.areas {
        let outlines = area.outlines.map { $0.map(plane.position).map(plane.box.nearest) }
        areas(outlines, fill: Palette.tint(regions.colour(area.number)))
      }
    }
  }

  /// Draws what the legend shows for a series, on a level line.
  mutating func drawKey(
    of content: SeriesContent, from start: Point, to end: Point, look: SeriesLook
  ) {
    let paint = Palette.paint(look.colour)
    let box = Box(left: start.x, top: start.y - 5, right: end.x, bottom: start.y + 5)
    switch content {
    case .curve(let curve):
      if let line = look.line { polylines([[start, end]], line, stroke: paint, width: 2) }
      let middle = Point(x: (start.x + end.x) / 2, y: start.y)
      if let marker = look.marker, curve.marker != nil || look.isAmongOthers {
        markers(marker, at: [middle], paint: paint)
      }
    case .histogram, .bars: polygons([box.corners], fill: paint, stroke: paint, width: 0.5)
    case .arrows: arrow(Arrow(tail: start, tip: end), paint: paint)
    case .contours: polylines([[start, end]], stroke: Palette.contour(1), width: 1.2)
    case .regions(let regions):
      for area in regions.areas {
        let colour = regions.colour(area.number)
        polygons(
          [box.corners], fill: Palette.tint(colour), stroke: Palette.paint(colour), width: 0.5)
      }
    }
  }

  private mutating func draw(bars: [[Point]], on plane: Plane, paint: Paint) {
    polygons(
      bars.compactMap(plane.box).map(\.corners), fill: paint, stroke: Palette.paper, width: 0.5)
  }

  mutating func markers(_ marker: Series.Marker, at points: [Point], paint: Paint) {
    let corners = points.map(marker.corners)
    if corners.contains(where: \.isEmpty) {
      dots(points, stroke: paint, width: 7)
      if marker.isHollow { dots(points, stroke: Palette.paper, width: 4) }
    } else {
      polygons(corners, fill: marker.isHollow ? Palette.paper : paint, stroke: paint, width: 1.5)
    }
  }

  /// Draws the part of an arrow that lies in a box; without its tip it has no head.
  private mutating func draw(_ arrow: Arrow, in box: Box, paint: Paint) {
    for part in clipped([arrow.tail, arrow.tip], to: box) {
      if part.last == arrow.tip {
        self.arrow(Arrow(tail: part[0], tip: arrow.tip), paint: paint)
      } else {
        polylines([part], stroke: paint, width: 1.4)
      }
    }
  }

  /// Adds an arrow with a head of at most seven pixels; one without length becomes a dot.
  mutating func arrow(_ arrow: Arrow, paint: Paint, width: Double = 1.4) {
    let length = arrow.length
    guard length > 0.5 else { return dots([arrow.tail], stroke: paint, width: 3) }
    let head = min(7, length / 2)
    let dx = (arrow.tip.x - arrow.tail.x) / length * head
    let dy = (arrow.tip.y - arrow.tail.y) / length * head
    let neck = Point(x: arrow.tip.x - dx, y: arrow.tip.y - dy)
    let corners = [
      arrow.tip, Point(x: neck.x - dy * 0.4, y: neck.y + dx * 0.4),
      Point(x: neck.x + dy * 0.4, y: neck.y - dx * 0.4),
    ]
    polylines([[arrow.tail, neck]], stroke: paint, width: width)
    polygons([corners], fill: paint, stroke: paint, width: 0.5)
  }
}
