/// A part of a line of a terminal drawing, all of it in one look.
public struct DrawnPiece: Hashable, Sendable {
  /// How the characters look.
  public enum Look: Hashable, Sendable {
    /// As any text.
    case plain
    /// As what stands behind the rest: a grid, a frame.
    case faint
    /// In a colour; that of texts is plain.
    case colour(Colour)
  }

  /// The characters.
  public let text: String

  /// How they look.
  public let look: Look
}

extension Figure {
  /// Draws the figure for whoever has colours of their own for a terminal.
  ///
  /// - Parameters:
  ///   - width: the terminal's columns; fewer than 40 are taken as 40.
  ///   - height: how many lines there is room for, which some figures make use of; nil for as many as
  ///     the figure has otherwise.
  /// - Returns: the pieces of each line, which together are the line of `terminal(width:)`.
  public func pieces(width: Int, height: Int? = nil) -> [[DrawnPiece]] {
    let drawing =
      height.map { terminal(width: width, height: $0, isColored: true) }
      ?? terminal(width: width, isColored: true)
    return drawing.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Ink.pieces($0) }
  }
}

extension Ink {
  /// The pieces of a finished line, without the sequences between them.
  fileprivate static func pieces(_ line: Substring) -> [DrawnPiece] {
    var pieces: [DrawnPiece] = []
    // Each part after the first begins with the rest of a sequence: `94m` and what it colours.
    for (index, part) in line.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
      .enumerated()
    {
      let code = index == 0 ? "0" : String(part.prefix { $0 != "m" })
      let text = String(index == 0 ? part : part.drop { $0 != "m" }.dropFirst())
      let ink = allCases.first { $0.code == code }
      if !text.isEmpty { pieces.append(DrawnPiece(text: text, look: ink?.look ?? .plain)) }
    }
    return pieces
  }

  private var look: DrawnPiece.Look {
    switch self {
    case .dim: .faint
    case .blue: .colour(.blue)
    case .orange: .colour(.orange)
    case .green: .colour(.green)
    case .purple: .colour(.purple)
    }
  }
}
