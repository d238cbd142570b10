import Foundation

extension SeriesContent {
  /// What a legend in a terminal shows for the series.
  func terminalKey(_ look: SeriesLook, isAlone: Bool) -> String {
    Ink.text(key(look, isAlone: isAlone), isArea ? nil : Ink(look.colour))
  }

  private func key(_ look: SeriesLook, isAlone: Bool) -> String {
    switch self {
    case .curve(let curve):
      if let marker = look.marker, curve.marker != nil || !isAlone {
        return String(marker.rawValue)
      }
      return curve.line == .dashed ? "⠒ ⠒" : "⠒⠒"
    case .histogram, .bars: return "⣿⣿"
    case .arrows: return "→"
    case .contours: return "⠂⠂"
    case .regions(let regions):
      return regions.areas.map { area in
        let shade = TerminalCanvas.shade(ofClass: area.number)
        return Ink.text(
          String(repeating: shade == " " ? "·" : shade, count: 2), Ink(regions.colour(area.number)))
      }.joined()
    }
  }
}

extension TerminalCanvas {
  /// Draws what is visible of a series.
  ///
  /// - Parameters:
  ///   - content: what to draw.
  ///   - look: how it looks.
  ///   - turn: the number of the series, and how many there are.
  ///   - plane: where the data lies, in dots.
  mutating func draw(
    _ content: SeriesContent, look: SeriesLook, turn: (index: Int, count: Int), on plane: Plane
  ) {
    ink = Ink(look.colour)
    defer { ink = nil }
    switch content {
    case .curve(let curve): draw(curve, look: look, turn: turn, on: plane)
    case .histogram(let histogram):
      for bar in histogram.bars.compactMap(plane.box) where bar.height > 0 { fill(bar) }
    case .bars(let bars):
      for bar in bars.corners.compactMap(plane.box) where bar.height > 0 { fill(bar) }
    case .arrows(let field):
      draw(
        field.arrows.map { Arrow(tail: plane.position($0.tail), tip: plane.position($0.tip)) },
        plane)
    case .contours(let contours): draw(contours, on: plane)
    case .regions(let regions): draw(regions, on: plane)
    }
  }

  private mutating func draw(_ contours: Contours, on plane: Plane) {
    ink = .dim
    // More than one line in three rows would be a blur: some levels are left out.
    let step = 1 + 3 * contours.levels.count / rows
    for level in stride(from: 0, to: contours.levels.count, by: step) {
      for line in plane.parts(of: contours.lines[level]) { polyline(line, Stroke.dotted) }
    }
  }

  /// Shades the cells whose middles lie in each class.
  private mutating func draw(_ regions: Regions, on plane: Plane) {
    for area in regions.areas {
      let shade = Self.shade(ofClass: area.number)
      guard shade != " " else { continue }
      ink = Ink(regions.colour(area.number))
      let outlines = area.outlines.map { $0.map(plane.position) }
      for row in 0..<rows {
        for column in 0..<columns {
          let middle = Point(x: Double(2 * column) + 1, y: Double(4 * row) + 2)
          if isInside(middle, outlines) { back(shade, column: column, row: row) }
        }
      }
    }
  }

  /// The shade behind the points of a class; those of class 0 have none.
  static func shade(ofClass number: Int) -> Character {
    let shades: [Character] = [" ", "░", "▒", "╱", "╲"]
    return shades[max(number, 0) % shades.count]
  }

  private mutating func draw(
    _ curve: Curve, look: SeriesLook, turn: (index: Int, count: Int), on plane: Plane
  ) {
    let mark = look.marker?.rawValue ?? " "
    let parts = plane.parts(of: curve.runs)
    var own = TerminalCanvas(columns: columns, rows: rows)
    own.ink = ink
    if let line = curve.line {
      if curve.meanOf != nil {
        shade(parts)
        for part in plane.parts(of: curve.means) { own.polyline(part) }
      } else {
        for part in parts { own.polyline(part, line.dots) }
      }
      add(dotsOf: own)
      for jump in plane.parts(of: curve.jumps.map(\.ends)) { polyline(jump, Stroke.dotted) }
    }
    if curve.marker != nil {
      let positions = plane.positions(of: curve.runs.flatMap(\.self))
      return self.mark(mark, at: curve.line == nil ? positions : spaced(positions, by: 4))
    }
    self.mark(mark, at: parts.filter { $0.count == 1 }.flatMap(\.self))
    if turn.count > 1 {
      for column in own.markerColumns(turn) {
        let rows = own.rowsWithDots(column: column)
        self.mark(mark, column: column, row: rows[rows.count / 2])
      }
    }
    for jump in curve.jumps {
      self.mark("○", at: plane.positions(of: jump.open))
      self.mark("●", at: plane.positions(of: jump.closed))
    }
  }

  /// Shades the cells of the values that a running mean lies over.
  private mutating func shade(_ parts: [[Point]]) {
    var faint = TerminalCanvas(columns: columns, rows: rows)
    for part in parts { faint.polyline(part) }
    for column in 0..<columns {
      for row in faint.rowsWithDots(column: column) { back("░", column: column, row: row) }
    }
  }

  /// Columns at regular distances, others for each series; a line too short for that has its middle.
  private func markerColumns(_ turn: (index: Int, count: Int)) -> [Int] {
    let filled = (0..<columns).filter { !rowsWithDots(column: $0).isEmpty }
    let spacing = max(8, 3 * turn.count)
    let first = (spacing / 2 + turn.index * spacing / turn.count) % spacing
    let regular = filled.filter { $0 % spacing == first }
    return regular.isEmpty && !filled.isEmpty ? [filled[filled.count / 2]] : regular
  }

  /// Draws each arrow as the character that points most nearly its way: in its middle, or at its tip
  /// after a shaft of dots where there is room for shafts.
  private mutating func draw(_ arrows: [Arrow], _ plane: Plane) {
    let hasShafts = arrows.contains { $0.length >= 10 }
    for arrow in arrows {
      if hasShafts {
        for part in clipped([arrow.tail, arrow.tip], to: plane.box) { polyline(part) }
      }
      let point = hasShafts ? arrow.tip : arrow.middle
      guard plane.box.contains(point) else { continue }
      mark(arrow.character, column: Int(point.x / 2), row: Int(point.y / 4))
    }
  }
}

extension Arrow {
  /// The character that points most nearly the way the arrow does on a canvas, where y grows
  /// downwards; a dot if it has no length.
  fileprivate var character: Character {
    guard length > 0 else { return "•" }
    let directions: [Character] = ["→", "↘", "↓", "↙", "←", "↖", "↑", "↗"]
    let eighths = Int((atan2(tip.y - tail.y, tip.x - tail.x) / .pi * 4).rounded())
    return directions[(eighths + 8) % 8]
  }
}

/// Whether a point lies within an odd number of outlines.
func isInside(_ point: Point, _ outlines: [[Point]]) -> Bool {
  var isInside = false
  for outline in outlines {
    for (a, b) in zip(outline, outline.dropFirst() + outline.prefix(1)) {
      guard (a.y > point.y) != (b.y > point.y) else { continue }
      let x = a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
      if point.x < x { isInside.toggle() }
    }
  }
  return isInside
}
