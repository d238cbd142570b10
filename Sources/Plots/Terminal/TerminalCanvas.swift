/// A block of character cells on which one can draw with braille dots, two across and four down in
/// each cell, and place single characters before or behind them.
struct TerminalCanvas {
  let columns: Int
  let rows: Int
  private var dots: [UInt8]
  private var marks: [Character?]
  private var background: [Character?]

  /// Makes an empty canvas of so many cells.
  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    dots = Array(repeating: 0, count: columns * rows)
    marks = Array(repeating: nil, count: columns * rows)
    background = marks
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
  }

  /// Sets the dots along a connected line.
  mutating func polyline(_ line: [Point]) {
    for (a, b) in zip(line, line.dropFirst()) {
      let (dx, dy) = (b.x - a.x, b.y - a.y)
      let steps = max(1, max(dx.magnitude, dy.magnitude).rounded(.up))
      for step in stride(from: 0, through: steps, by: 1) {
        dot(at: Point(x: a.x + dx * step / steps, y: a.y + dy * step / steps))
      }
    }
  }

  /// Places a character before the dots.
  mutating func mark(_ character: Character, column: Int, row: Int) {
    marks[row * columns + column] = character
  }

  /// Places a character where there are no dots.
  mutating func back(_ character: Character, column: Int, row: Int) {
    background[row * columns + column] = character
  }

  /// Adds the dots of another canvas of the same size.
  mutating func add(dotsOf other: TerminalCanvas) {
    for index in dots.indices { dots[index] |= other.dots[index] }
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
    return Unicode.Scalar(0x2800 + UInt32(dots[cell])).map(Character.init) ?? " "
  }
}
