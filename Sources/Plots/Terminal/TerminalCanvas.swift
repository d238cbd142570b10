/// A block of character cells on which one can draw with braille dots, two across and four down in
/// each cell, and place single characters before or behind them.
struct TerminalCanvas {
  let columns: Int
  let rows: Int
  /// What the characters are drawn with from now on.
  var ink: Ink?

  private var dots: [UInt8]
  private var dotInks: [Ink?]
  private var marks: [Character?]
  private var background: [Character?]

  /// Makes an empty canvas of so many cells.
  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    dots = Array(repeating: 0, count: columns * rows)
    marks = Array(repeating: nil, count: columns * rows)
    background = marks
    dotInks = Array(repeating: nil, count: columns * rows)
  }

  /// Sets the dot at a point.
  ///
  /// Coordinates count dots from the upper left corner; those outside the canvas are moved to its
  /// edge.
  mutating func dot(at point: Point) {
    let x = min(max(Int(point.x.rounded(.down)), 0), 2 * columns - 1)
    let y = min(max(Int(point.y.rounded(.down)), 0), 4 * rows - 1)
    let bit = y % 4 == 3 ? 6 + x % 2 : x % 2 * 3 + y % 4
    dots[y / 4 * columns + x / 2] |= 1 << bit
    dotInks[y / 4 * columns + x / 2] = ink
  }

  /// Sets the dots along a connected line, all of them or in turn some and not others.
  mutating func polyline(_ line: [Point], _ stroke: [Double] = Stroke.solid) {
    var travelled = 0.0
    for (a, b) in zip(line, line.dropFirst()) {
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let length = max(dx.magnitude, dy.magnitude)
      let steps = max(1, length.rounded(.up))
      for step in stride(from: 0, through: steps, by: 1) {
        let share = step / steps
        guard Stroke.isDrawn(stroke, at: travelled + length * share) else { continue }
        dot(at: Point(x: a.x + dx * share, y: a.y + dy * share))
      }
      travelled += length
    }
  }

  /// Sets all dots of a box.
  mutating func fill(_ box: Box) {
    for x in stride(from: box.left.rounded(.down), to: box.right, by: 1) {
      for y in stride(from: box.top.rounded(.down), to: box.bottom, by: 1) {
        dot(at: Point(x: x, y: y))
      }
    }
  }

  /// Places a character before the dots of the cells that points lie in.
  ///
  /// Of the cells that have another character already every second keeps it, so that points that
  /// lie on one another all show.
  mutating func mark(_ character: Character, at points: [Point]) {
    var taken = 0
    for point in points {
      let (column, row) = (Int(point.x / 2), Int(point.y / 4))
      if let other = marks[row * columns + column], !other.hasSameShape(as: character) {
        taken += 1
        if taken.isMultiple(of: 2) { continue }
      }
      mark(character, column: column, row: row)
    }
  }

  /// Places a character before the dots.
  mutating func mark(_ character: Character, column: Int, row: Int) {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return }
    marks[row * columns + column] = ink?.on(character) ?? character
  }

  /// Places a character where there are no dots.
  mutating func back(_ character: Character, column: Int, row: Int) {
    background[row * columns + column] = ink?.on(character) ?? character
  }

  /// Adds the dots of another canvas of the same size.
  mutating func add(dotsOf other: TerminalCanvas) {
    for index in dots.indices where other.dots[index] != 0 {
      dots[index] |= other.dots[index]
      dotInks[index] = other.dotInks[index]
    }
  }

  /// The rows that have dots in a column, from the top.
  func rowsWithDots(column: Int) -> [Int] {
    (0..<rows).filter { dots[$0 * columns + column] != 0 }
  }

  /// The canvas as text, each line `columns` long.
  var lines: [String] {
    (0..<rows).map { row in
      String((0..<columns).map { character(at: row * columns + $0) })
    }
  }

  private func character(at cell: Int) -> Character {
    if let mark = marks[cell] { return mark }
    if dots[cell] == 0 { return background[cell] ?? " " }
    let pattern = Unicode.Scalar(0x2800 + UInt32(dots[cell])).map(Character.init) ?? " "
    return dotInks[cell]?.on(pattern) ?? pattern
  }

  /// Places a text before the dots, from a column on; it may be cut at the edge.
  mutating func write(_ text: String, column: Int, row: Int) {
    for (index, character) in text.enumerated() {
      mark(character, column: column + index, row: row)
    }
  }

  /// Clears the dots within a polygon.
  mutating func clear(_ corners: [Point]) {
    guard let ends = drawableRange(of: corners.map(\.y)) else { return }
    for y in Int(
      ends.lowerBound.rounded(.up))...max(Int(ends.lowerBound.rounded(.up)), Int(ends.upperBound))
    {
      let crossings = zip(corners, corners.dropFirst() + corners.prefix(1)).compactMap {
        a, b -> Double? in
        let level = Double(y)
        guard (a.y <= level) != (b.y <= level) else { return nil }
        return a.x + (level - a.y) / (b.y - a.y) * (b.x - a.x)
      }
      guard let start = crossings.min(), let end = crossings.max() else { continue }
      for x in stride(from: start.rounded(.up), through: end, by: 1) { clearDot(Int(x), y) }
    }
  }

  private mutating func clearDot(_ x: Int, _ y: Int) {
    guard (0..<2 * columns).contains(x), (0..<4 * rows).contains(y) else { return }
    let bit = y % 4 == 3 ? 6 + x % 2 : x % 2 * 3 + y % 4
    dots[y / 4 * columns + x / 2] &= ~(1 << bit)
  }
}
