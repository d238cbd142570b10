import Plots

/// What a piece of text is, from which follows how it looks.
enum Style: UInt8 {
  case plain, strong, quiet
  case code, keyword, string, comment
  case good, bad
  case blue, orange, green, purple
  case bar, found

  /// The style of a part of a figure.
  init(_ look: DrawnPiece.Look) {
    switch look {
    case .plain, .colour(.ink): self = .plain
    case .faint: self = .quiet
    case .colour(.blue): self = .blue
    case .colour(.orange): self = .orange
    case .colour(.green): self = .green
    case .colour(.purple): self = .purple
    }
  }
}

/// How a terminal is told to show each style.
///
/// Text stays in the terminal's own colours, which its owner can read. Tints are of a middle
/// brightness: on white and on black alike they stand out at least four times as bright or as dark.
struct Palette: Equatable {
  /// Which colours there are.
  enum Colors {
    /// No escape sequence at all.
    case none
    /// Bold, faint and reversed text, but no colours.
    case weights
    /// The eight that every terminal has.
    case eight
    /// 256 numbered ones.
    case many
  }

  let colors: Colors

  /// The parameters of the sequence that sets a style; nil where nothing is to be set.
  func parameters(_ style: Style) -> String? {
    guard colors != .none else { return nil }
    switch style {
    case .plain: return nil
    case .strong: return "1"
    case .bar: return "7"
    case .found: return "1;7"
    case .quiet: return tint(many: "38;5;243", eight: "2", weights: "2")
    case .code: return tint(many: "38;5;63", eight: "1", weights: "1")
    case .keyword: return tint(many: "38;5;133", eight: "35", weights: nil)
    case .string: return tint(many: "38;5;65", eight: "31", weights: nil)
    case .comment: return tint(many: "38;5;243", eight: "2", weights: "2")
    case .blue: return tint(many: "38;5;63", eight: "94", weights: nil)
    case .orange: return tint(many: "38;5;130", eight: "31", weights: nil)
    case .green: return tint(many: "38;5;64", eight: "32", weights: nil)
    case .purple: return tint(many: "38;5;133", eight: "35", weights: nil)
    case .good: return tint(many: "1;38;5;65", eight: "1", weights: "1")
    case .bad: return tint(many: "1;38;5;161", eight: "1;31", weights: "1")
    }
  }

  private func tint(many: String, eight: String, weights: String?) -> String? {
    switch colors {
    case .none: nil
    case .weights: weights
    case .eight: eight
    case .many: many
    }
  }

  /// Text in a style, and the end of that style.
  func styled(_ text: String, _ style: Style) -> String {
    guard !text.isEmpty, let parameters = parameters(style) else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }

  /// A line with all its styles.
  func text(_ line: StyledLine) -> String {
    line.pieces.map { styled($0.text, $0.style) }.joined()
  }
}
