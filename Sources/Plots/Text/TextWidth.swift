extension Character {
  /// How many columns of a terminal the character fills: 2 for East Asian letters and for emoji.
  package var columns: Int {
    guard let scalar = unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default:
      let isEmoji = scalar.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
      return isEmoji ? 2 : 1
    }
  }

  /// About how wide the character is in a sans-serif font, as a share of the font's size.
  ///
  /// It is better to guess too much than too little.
  var em: Double {
    if columns == 2 { return 1 }
    if " .,:;'|!()[]ijlt".contains(self) { return 0.4 }
    if "₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾₋⁻ⁿₙᵢⱼₖ".contains(self) { return 0.45 }
    return isUppercase || "mw%@—…".contains(self) ? 0.85 : 0.62
  }
}

extension String {
  /// How many columns of a terminal the text fills.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// About how wide the text is in a sans-serif font of the given size.
  func width(fontSize: Double) -> Double { reduce(0) { $0 + $1.em } * fontSize }

  /// The text in the middle of a line of the given width, without spaces at the end.
  func centered(in width: Int) -> String {
    String(repeating: " ", count: max(0, (width - columns) / 2)) + self
  }

  /// The text with spaces after it, up to the given width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// The text with spaces before it, up to the given width.
  func leading(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }

  /// The text without spaces at its end.
  var trimmed: String {
    String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)])
  }

  /// The text in lines no longer than `limit`, broken between words, or inside a word that is longer
  /// than a line.
  ///
  /// - Parameters:
  ///   - limit: the greatest length of a line.
  ///   - measure: the length of one character.
  func wrapped(to limit: Double, measure: (Character) -> Double) -> [String] {
    func length(_ text: String) -> Double { text.reduce(0) { $0 + measure($1) } }
    var lines: [String] = []
    for word in split(separator: " ").map(String.init) {
      if let line = lines.last, length(line + " " + word) <= limit {
        lines[lines.count - 1] = line + " " + word
        continue
      }
      var line = ""
      for character in word {
        if !line.isEmpty, length(line) + measure(character) > limit {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
      lines.append(line)
    }
    return lines
  }

  /// The text, cut to a length if need be; then it ends in an ellipsis.
  func shortened(to limit: Double, measure: (Character) -> Double) -> String {
    var length = reduce(0) { $0 + measure($1) }
    guard length > limit else { return self }
    var text = self
    length += measure("…")
    while length > limit, let last = text.popLast() { length -= measure(last) }
    return text.trimmed + "…"
  }

  /// The text in lines of at most `columns` columns of a terminal.
  func wrapped(toColumns columns: Int) -> [String] {
    wrapped(to: Double(columns)) { Double($0.columns) }
  }

  /// The text in lines at most `width` wide in a sans-serif font of the given size.
  func wrapped(toWidth width: Double, fontSize: Double) -> [String] {
    wrapped(to: width) { $0.em * fontSize }
  }
}
