import Plots

/// A line of text in pieces that look different.
struct StyledLine: Equatable {
  /// Text of one style.
  struct Piece: Equatable {
    var text: String
    var style: Style
  }

  private(set) var pieces: [Piece] = []

  /// Makes a line of one style.
  init(_ text: String = "", _ style: Style = .plain) { append(text, style) }

  /// The text without its styles.
  var text: String { pieces.map(\.text).joined() }

  /// The columns of a terminal that the line takes.
  var columns: Int { pieces.reduce(0) { $0 + $1.text.columns } }

  /// Adds text at the end.
  mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if pieces.last?.style == style {
      pieces[pieces.count - 1].text += text
    } else {
      pieces.append(Piece(text: text, style: style))
    }
  }

  /// Adds another line at the end.
  mutating func append(_ other: StyledLine) {
    for piece in other.pieces { append(piece.text, piece.style) }
  }

  static func + (first: StyledLine, second: StyledLine) -> StyledLine {
    var line = first
    line.append(second)
    return line
  }

  /// The line in lines of at most so many columns, broken at spaces, or within a word that is longer
  /// than a line.
  ///
  /// - Parameters:
  ///   - width: the greatest number of columns.
  ///   - indent: what every line but the first begins with.
  func wrapped(to width: Int, indent: StyledLine = StyledLine()) -> [StyledLine] {
    guard columns > width else { return [self] }
    var lines: [StyledLine] = []
    var rest = pieces.flatMap { piece in piece.text.map { (character: $0, style: piece.style) } }[
      ...]
    while !rest.isEmpty {
      let start = lines.isEmpty ? StyledLine() : indent
      let end = Self.breakpoint(rest, width: max(width - start.columns, 2))
      var line = start
      for item in rest[..<end] { line.append(String(item.character), item.style) }
      lines.append(line.trimmed)
      rest = rest[end...].drop { $0.character == " " }
    }
    return lines
  }

  /// The index at which the next line begins: after the last space that fits, or where no more fits.
  private static func breakpoint(
    _ items: ArraySlice<(character: Character, style: Style)>, width: Int
  ) -> Int {
    var (columns, afterSpace, hasWord) = (0, items.startIndex, false)
    for index in items.indices {
      let character = items[index].character
      if character == " " {
        if hasWord { afterSpace = index + 1 }
      } else {
        hasWord = true
        if columns + character.columns > width {
          return afterSpace > items.startIndex ? afterSpace : max(index, items.startIndex + 1)
        }
      }
      columns += character.columns
    }
    return items.endIndex
  }

  /// The line without spaces at its end.
  var trimmed: StyledLine {
    var line = self
    while let last = line.pieces.last {
      let text = String(last.text.reversed().drop { $0 == " " }.reversed())
      line.pieces.removeLast()
      guard text.isEmpty else {
        line.append(text, last.style)
        break
      }
    }
    return line
  }

  /// As much of the line as fits into so many columns; one that is cut ends in an ellipsis.
  func shortened(to width: Int) -> StyledLine {
    guard columns > width else { return self }
    var (line, used) = (StyledLine(), 0)
    for piece in pieces {
      for character in piece.text {
        guard used + character.columns < width else {
          if width > 0 { line.append("…", piece.style) }
          return line
        }
        line.append(String(character), piece.style)
        used += character.columns
      }
    }
    return line
  }
}
