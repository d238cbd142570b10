/// Level and upright lines of box-drawing characters that join where they meet.
struct Wires {
  private static let left = 1
  private static let right = 2
  private static let up = 4
  private static let down = 8
  private static let characters = Array(" ───│╯╰┴│╮╭┬│┤├┼")

  private struct Cell: Hashable {
    let column: Int
    let row: Int
  }

  private var directions: [Cell: Int] = [:]

  /// Adds a level line between two columns.
  mutating func level(from start: Int, to end: Int, row: Int) {
    guard start < end else { return }
    for column in start...end {
      if column > start { add(Self.left, column, row) }
      if column < end { add(Self.right, column, row) }
    }
  }

  /// Adds an upright line between two rows.
  mutating func upright(from start: Int, to end: Int, column: Int) {
    guard start != end else { return }
    for row in min(start, end)...max(start, end) {
      if row > min(start, end) { add(Self.up, column, row) }
      if row < max(start, end) { add(Self.down, column, row) }
    }
  }

  private mutating func add(_ direction: Int, _ column: Int, _ row: Int) {
    directions[Cell(column: column, row: row), default: 0] |= direction
  }

  /// Draws the lines.
  func draw(on canvas: inout TerminalCanvas) {
    for (cell, directions) in directions {
      canvas.mark(Self.characters[directions], column: cell.column, row: cell.row)
    }
  }
}
