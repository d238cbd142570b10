/// How a character of a terminal drawing is coloured.
enum Ink: UInt32, CaseIterable {
  case blue, orange, green, purple, dim

  /// The ink of a colour; texts have none.
  init?(_ colour: Colour) {
    switch colour {
    case .blue: self = .blue
    case .orange: self = .orange
    case .green: self = .green
    case .purple: self = .purple
    case .ink: return nil
    }
  }

  /// The number that tells a terminal: of its sixteen colours those that are neither near white nor
  /// near black.
  var code: String {
    switch self {
    case .blue: "94"
    case .orange: "31"
    case .green: "32"
    case .purple: "35"
    case .dim: "2"
    }
  }

  /// The first of the variation selectors that stand for inks.
  ///
  /// A selector belongs to the character before it and fills no column, so that an inked text can be
  /// measured, padded and cut as any other. Nothing else in a drawing has such selectors.
  private static let first: UInt32 = 0xE0100

  /// Whether a code point stands for an ink.
  static func isTag(_ scalar: Unicode.Scalar) -> Bool {
    (first...first + 0xEF).contains(scalar.value)
  }

  /// Gives a character an ink.
  func on(_ character: Character) -> Character {
    guard character != " ", let tag = Unicode.Scalar(Self.first + rawValue) else {
      return character
    }
    var scalars = String.UnicodeScalarView(character.unicodeScalars.filter { !Self.isTag($0) })
    scalars.append(tag)
    return Character(String(scalars))
  }

  /// Gives each character of a text an ink, if there is one.
  static func text(_ text: String, _ ink: Ink?) -> String {
    guard let ink else { return text }
    return String(text.map(ink.on))
  }

  /// A drawing as the terminal gets it.
  ///
  /// - Parameters:
  ///   - drawing: a text whose characters may have inks.
  ///   - isColored: whether they are to be seen; without, the inks are left out.
  static func finished(_ drawing: String, isColored: Bool) -> String {
    var result = String.UnicodeScalarView()
    var current: Ink?
    for character in drawing {
      let tag = character.unicodeScalars.last { isTag($0) }
      // A space has no colour to change for.
      let ink = character == " " ? current : tag.flatMap { Ink(rawValue: $0.value - first) }
      if isColored, ink != current {
        if current != nil { result += "\u{1B}[0m".unicodeScalars }
        if let ink { result += "\u{1B}[\(ink.code)m".unicodeScalars }
        current = ink
      }
      result += character.unicodeScalars.filter { !isTag($0) }
    }
    if current != nil { result += "\u{1B}[0m".unicodeScalars }
    return String(result)
  }
}

extension Character {
  /// Whether two characters are the same but for their inks.
  func hasSameShape(as other: Character) -> Bool {
    unicodeScalars.first == other.unicodeScalars.first
  }
}
