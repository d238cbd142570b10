import Plots

/// What a terminal shows, as a grid of characters, of which only what has changed is drawn again.
struct Screen {
  /// One place for a character; the right half of a wide one has none.
  struct Cell: Equatable {
    var character: Character?
    var style: Style

    static let blank = Cell(character: " ", style: .plain)
  }

  private(set) var size: TerminalSize
  let palette: Palette

  /// Whether characters beyond ASCII are shown as they are, or by what comes nearest.
  let isUnicode: Bool

  private var cells: [[Cell]]
  private var shown: [[Cell]]?
  private var cursor: (row: Int, column: Int)?

  /// Makes an empty screen of which the terminal shows nothing yet.
  init(size: TerminalSize, palette: Palette, isUnicode: Bool) {
    (self.size, self.palette, self.isUnicode) = (size, palette, isUnicode)
    cells = Self.empty(size)
  }

  private static func empty(_ size: TerminalSize) -> [[Cell]] {
    Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }

  /// Begins a new picture.
  ///
  /// - Parameters:
  ///   - size: that of the terminal now.
  ///   - isNew: whether the terminal may show anything, as after another program had it.
  mutating func clear(size: TerminalSize, isNew: Bool = false) {
    if size != self.size || isNew { shown = nil }
    self.size = size
    cells = Self.empty(size)
    cursor = nil
  }

  /// Places a line; what does not fit into the screen is cut off.
  mutating func put(_ line: StyledLine, row: Int, column: Int = 0) {
    guard cells.indices.contains(row) else { return }
    var column = column
    for piece in line.pieces {
      for character in piece.text {
        let character = isUnicode ? character.visible : character.inASCII
        let width = character.columns
        guard column + width <= size.columns else { return }
        if width == 0 { continue }
        cells[row][column] = Cell(character: character, style: piece.style)
        if width == 2 { cells[row][column + 1] = Cell(character: nil, style: piece.style) }
        column += width
      }
    }
  }

  /// Fills the rest of a row with a style.
  mutating func fill(row: Int, _ style: Style) {
    guard cells.indices.contains(row) else { return }
    for column in cells[row].indices where cells[row][column] == .blank {
      cells[row][column].style = style
    }
  }

  /// Shows the cursor, which is hidden otherwise.
  mutating func showCursor(row: Int, column: Int) {
    cursor = (min(row, size.rows - 1), min(column, size.columns - 1))
  }

  /// What is to be sent to the terminal so that it shows this picture.
  mutating func update() -> String {
    var output = shown == nil ? "\u{1B}[0m\u{1B}[2J" : ""
    let old = shown ?? Self.empty(size)
    for row in cells.indices where cells[row] != old[row] {
      output += changes(in: row, from: old[row])
    }
    shown = cells
    if let cursor {
      output += position(cursor.row, cursor.column) + "\u{1B}[?25h"
    }
    return "\u{1B}[?25l" + output
  }

  /// The part of a row from its first change to its last, and a column more: of some characters, such
  /// as `█`, fonts draw a bit of the edge there.
  private func changes(in row: Int, from old: [Cell]) -> String {
    let new = cells[row]
    guard var first = new.indices.first(where: { new[$0] != old[$0] }),
      let last = new.indices.last(where: { new[$0] != old[$0] })
    else { return "" }
    // A wide character is drawn from its left half.
    while first > 0, new[first].character == nil || old[first].character == nil { first -= 1 }
    var output = position(row, first)
    var style = Style.plain
    for column in first...min(last + 1, new.count - 1) {
      guard let character = new[column].character else { continue }
      if new[column].style != style {
        style = new[column].style
        output += "\u{1B}[" + (palette.parameters(style).map { "0;" + $0 } ?? "0") + "m"
      }
      output.append(character)
      // Terminals do not agree how wide some characters are.
      if character.columns == 2, column + 2 < size.columns { output += position(row, column + 2) }
    }
    return output + (style == .plain ? "" : "\u{1B}[0m")
  }

  private func position(_ row: Int, _ column: Int) -> String { "\u{1B}[\(row + 1);\(column + 1)H" }
}

extension Character {
  /// The character, or a mark in the place of one that would move a terminal's cursor.
  fileprivate var visible: Character {
    guard let scalar = unicodeScalars.first else { return " " }
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate, .unassigned:
      return scalar == "\t" ? " " : "?"
    default: return self
    }
  }
}
