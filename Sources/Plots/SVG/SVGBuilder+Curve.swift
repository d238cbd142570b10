extension SVGBuilder {
  /// Draws what is visible of a curve: its line, its jumps, its running mean and its markers.
  mutating func draw(
    _ curve: Curve, on plane: Plane, look: SeriesLook, turn: (index: Int, count: Int)
  ) {
    let paint = Palette.paint(look.colour)
    let parts = plane.parts(of: curve.runs).map(thinned)
    if let line = look.line {
      draw(parts, line, of: curve, on: plane, look: look)
      if curve.marker == nil {
        dots(parts.filter { $0.count == 1 }.flatMap(\.self), stroke: paint, width: 6)
      }
    }
    if curve.marker == nil, look.isAmongOthers, let marker = look.marker {
      let lines = curve.means.isEmpty ? parts : plane.parts(of: curve.means)
      markers(marker, at: places(along: lines, in: plane.box, turn: turn), paint: paint)
    }
    if let marker = curve.marker {
      let positions = plane.positions(of: curve.runs.flatMap(\.self))
      markers(marker, at: curve.line == nil ? positions : spaced(positions, by: 4), paint: paint)
    }
    for jump in curve.jumps {
      markers(.hollowCircle, at: plane.positions(of: jump.open), paint: paint)
      markers(.circle, at: plane.positions(of: jump.closed), paint: paint)
    }
  }

  private mutating func draw(
    _ parts: [[Point]], _ line: Series.Line, of curve: Curve, on plane: Plane, look: SeriesLook
  ) {
    let paint = Palette.paint(look.colour)
    let lines = parts.filter { $0.count > 1 }
    let jumps = plane.parts(of: curve.jumps.map(\.ends)).filter { $0.count > 1 }
    polylines(jumps, .dotted, stroke: Palette.faint(look.colour), width: 1.4)
    guard curve.meanOf != nil else {
      return polylines(lines, line, stroke: paint, width: line == .dotted ? 2.4 : 1.8)
    }
    polylines(lines, stroke: Palette.faint(look.colour), width: 0.8)
    let means = plane.parts(of: curve.means).map(thinned).filter { $0.count > 1 }
    polylines(means, line, stroke: paint, width: 2.2)
  }

  /// Places for markers along lines, others for each series: at the same distances across the box.
  private func places(
    along lines: [[Point]], in box: Box, turn: (index: Int, count: Int)
  ) -> [Point] {
    let spacing = min(90, box.width / 3)
    let first = box.left + spacing * (Double(turn.index) + 0.5) / Double(turn.count)
    var points: [Point] = []
    for x in stride(from: first, to: box.right, by: spacing) {
      let crossing = lines.lazy.flatMap { zip($0, $0.dropFirst()) }
        .first { min($0.x, $1.x) <= x && x < max($0.x, $1.x) }
      guard let (a, b) = crossing else { continue }
      points.append(Point(x: x, y: a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x)))
    }
    let longest = lines.max { $0.count < $1.count }
    return points.isEmpty ? longest.map { [$0[$0.count / 2]] } ?? [] : points
  }
}
