import Foundation

extension SeriesContent {
  /// What a legend in a terminal shows for the series.
  ///
  /// - Parameter mark: the character of a line among others, or nil if there is but one.
  func terminalKey(mark: Character?) -> String {
    switch self {
    case .curve(let curve):
      if let mark = mark ?? curve.marker?.rawValue { return String(mark) }
      return curve.line == .dashed ? "⠒ ⠒" : "⠒⠒"
    case .histogram, .bars: return "⣿⣿"
    case .arrows: return "→"
    case .contours: return "⠂⠂"
    }
  }
}

extension TerminalCanvas {
  /// Draws what is visible of a series.
  ///
  /// - Parameters:
  ///   - content: what to draw.
  ///   - mark: the character of its points, or of its line if there are several series.
  ///   - turn: the number of the series, and how many there are.
  ///   - plane: where the data lies, in dots.
  mutating func draw(
    _ content: SeriesContent, mark: Character, turn: (index: Int, count: Int), on plane: Plane
  ) {
    switch content {
    case .curve(let curve): draw(curve, mark: mark, turn: turn, on: plane)
    case .histogram(let histogram):
      for bar in histogram.bars.compactMap(plane.box) where bar.height > 0 { fill(bar) }
    case .bars(let bars):
      for bar in bars.corners.compactMap(plane.box) where bar.height > 0 { fill(bar) }
    case .arrows(let field):
      draw(
        field.arrows.map { Arrow(tail: plane.position($0.tail), tip: plane.position($0.tip)) },
        plane)
    case .contours(let contours):
      // More than one line in three rows would be a blur: some levels are left out.
      let step = 1 + 3 * contours.levels.count / rows
      for level in stride(from: 0, to: contours.levels.count, by: step) {
        for line in plane.parts(of: contours.lines[level]) { polyline(line, .dotted) }
      }
    }
  }

  private mutating func draw(
    _ curve: Curve, mark: Character, turn: (index: Int, count: Int), on plane: Plane
  ) {
    let parts = plane.parts(of: curve.runs)
    var own = TerminalCanvas(columns: columns, rows: rows)
    if let line = curve.line {
      for part in parts { own.polyline(part, line == .dashed ? .dashed : .solid) }
      add(dotsOf: own)
    }
    if curve.marker != nil {
      let positions = plane.positions(of: curve.runs.flatMap(\.self))
      return self.mark(mark, at: curve.line == nil ? positions : spaced(positions, by: 4))
    }
    self.mark(mark, at: parts.filter { $0.count == 1 }.flatMap(\.self))
    guard turn.count > 1 else { return }
    for column in own.markerColumns(turn) {
      let rows = own.rowsWithDots(column: column)
      self.mark(mark, column: column, row: rows[rows.count / 2])
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
