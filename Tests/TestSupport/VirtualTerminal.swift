/// A terminal of which one can read the screen: as much of a VT100 as programs here use.
public struct VirtualTerminal {
  /// A place on the screen; the right half of a wide character is nil.
  public struct Cell: Equatable, Sendable {
    /// What is there.
    public var character: Character?
    /// The parameters with which it was drawn, such as `1;7`.
    public var style: String
  }

  /// The columns.
  public private(set) var columns: Int

  /// The rows.
  public private(set) var rows: Int

  /// What is on the screen.
  public private(set) var cells: [[Cell]]

  /// Whether the other screen is shown.
  public private(set) var isAlternate = false

  /// Whether the program has begun a picture, and more of it is to come.
  public private(set) var isDrawing = false

  /// Whether the cursor is shown.
  public private(set) var showsCursor = true

  /// Sequences that this terminal does not know.
  public private(set) var unknown: [String] = []

  /// The row and column of the cursor.
  public private(set) var cursor = (row: 0, column: 0)

  /// How many characters were drawn since this was set.
  public var drawn = 0

  private var main: [[Cell]] = []
  private var mainCursor = (row: 0, column: 0)
  private var style = ""
  private var isAtEnd = false
  private var lastDrawn: (row: Int, column: Int)?
  private var waiting: [UInt8] = []

  /// Makes an empty terminal.
  public init(columns: Int = 80, rows: Int = 24) {
    (self.columns, self.rows) = (columns, rows)
    cells = Self.empty(columns, rows)
  }

  private static func empty(_ columns: Int, _ rows: Int) -> [[Cell]] {
    Array(repeating: Array(repeating: Cell(character: " ", style: ""), count: columns), count: rows)
  }

  /// The lines without spaces at their ends.
  public var lines: [String] {
    cells.map { row in
      let text = row.compactMap(\.character)
      return String(text[..<(text.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0)])
    }
  }

  /// The screen's lines.
  public var text: String { lines.joined(separator: "\n") }

  /// Makes the terminal another size; what it shows stays where it is, as far as there is room.
  public mutating func resize(columns: Int, rows: Int) {
    func fit(_ old: [[Cell]]) -> [[Cell]] {
      var new = Self.empty(columns, rows)
      for row in 0..<min(rows, old.count) {
        for column in 0..<min(columns, old[row].count) { new[row][column] = old[row][column] }
      }
      return new
    }
    (self.columns, self.rows, cells) = (columns, rows, fit(cells))
    if isAlternate { main = fit(main) }
    cursor = (min(cursor.row, rows - 1), min(cursor.column, columns - 1))
  }

  /// Shows what a program has written.
  public mutating func feed(_ bytes: some Sequence<UInt8>) {
    waiting += bytes
    var rest = waiting[...]
    while let length = lengthOfNext(rest) {
      take(String(decoding: rest.prefix(length), as: UTF8.self))
      rest = rest.dropFirst(length)
    }
    waiting = Array(rest)
  }

  /// The bytes of the next character, with what belongs to it, or sequence; nil if some are missing.
  private func lengthOfNext(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if first == 0x1B {
      guard bytes.count > 1 else { return nil }
      guard bytes[bytes.startIndex + 1] == UInt8(ascii: "[") else { return 2 }
      let end = bytes.dropFirst(2).firstIndex { (0x40..<0x7F).contains($0) }
      return end.map { $0 - bytes.startIndex + 1 }
    }
    guard first >= 0x80 else { return 1 }
    let wanted = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= wanted else { return nil }
    // A variation selector belongs to the character before it.
    let selector: [UInt8] = [0xEF, 0xB8, 0x8F]
    return wanted + (bytes.dropFirst(wanted).starts(with: selector) ? 3 : 0)
  }

  private mutating func take(_ text: String) {
    switch text {
    case "\r": cursor.column = 0
    case "\n", "\r\n": feedLine()
    case "\u{8}": cursor.column = max(0, cursor.column - 1)
    case "\t": cursor.column = min(columns - 1, (cursor.column / 8 + 1) * 8)
    case "\u{7}": return
    default:
      if text.hasPrefix("\u{1B}[") {
        control(String(text.dropFirst(2).dropLast()), text.last ?? " ")
      } else if let character = text.first, character.isASCII ? text >= " " : true {
        return draw(character)
      } else {
        unknown.append(text)
      }
    }
    isAtEnd = false
  }

  private mutating func feedLine() {
    guard cursor.row + 1 == rows else {
      cursor.row += 1
      return
    }
    cells.removeFirst()
    cells += Self.empty(columns, 1)
  }

  private mutating func draw(_ character: Character) {
    if character.unicodeScalars.first?.properties.generalCategory == .nonspacingMark {
      return combine(character)
    }
    let width = Self.width(of: character)
    if isAtEnd || cursor.column + width > columns {
      cursor.column = 0
      feedLine()
      isAtEnd = false
    }
    drawn += 1
    lastDrawn = cursor
    cells[cursor.row][cursor.column] = Cell(character: character, style: style)
    if width == 2 { cells[cursor.row][cursor.column + 1] = Cell(character: nil, style: style) }
    isAtEnd = cursor.column + width >= columns
    cursor.column = min(cursor.column + width, columns - 1)
  }

  /// Adds an accent to the character that was drawn last.
  private mutating func combine(_ mark: Character) {
    guard let (row, column) = lastDrawn, row < rows, column < columns,
      let old = cells[row][column].character
    else { return }
    cells[row][column].character = Character(String(old) + String(mark))
  }

  /// As the C library and most terminals have it.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    let isWide =
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
      || (0xAC00...0xD7A3).contains(scalar.value) || (0xF900...0xFAFF).contains(scalar.value)
      || (0xFF00...0xFF60).contains(scalar.value) || (0x1F300...0x1FAFF).contains(scalar.value)
      || scalar.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    return isWide ? 2 : 1
  }

  private mutating func control(_ parameters: String, _ final: Character) {
    let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
    switch (final, parameters) {
    case ("H", _):
      cursor.row = min(max((numbers.first ?? 1) - 1, 0), rows - 1)
      cursor.column = min(max((numbers.dropFirst().first ?? 1) - 1, 0), columns - 1)
    case ("m", _): setStyle(numbers)
    case ("J", "2"): cells = Self.empty(columns, rows)
    case ("K", ""), ("K", "0"):
      for column in cursor.column..<columns {
        cells[cursor.row][column] = Cell(character: " ", style: "")
      }
    case ("h", "?25"): showsCursor = true
    case ("l", "?25"): showsCursor = false
    case ("h", "?2026"): isDrawing = true
    case ("l", "?2026"): isDrawing = false
    case ("h", "?1049") where !isAlternate:
      (main, mainCursor, isAlternate) = (cells, cursor, true)
      cells = Self.empty(columns, rows)
    case ("l", "?1049") where isAlternate:
      (cells, cursor, isAlternate) = (main, mainCursor, false)
    case ("h", "?1049"), ("l", "?1049"), ("h", "?2004"), ("l", "?2004"): break
    default: unknown.append("[\(parameters)\(final)")
    }
  }

  private mutating func setStyle(_ numbers: [Int]) {
    let isReset = numbers.isEmpty || numbers.first == 0
    let own = numbers.drop { $0 == 0 }.map(String.init).joined(separator: ";")
    style = isReset || style.isEmpty ? own : style + ";" + own
  }
}
