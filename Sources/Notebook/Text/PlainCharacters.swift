import Foundation

extension Character {
  /// What comes nearest to the character in ASCII, for terminals that show nothing else.
  var inASCII: Character {
    if let value = asciiValue { return (32..<127).contains(value) ? self : " " }
    if let known = plainCharacters[self] { return known }
    guard let scalar = unicodeScalars.first else { return " " }
    switch scalar.value {
    case 0x2500...0x257F: return "+"
    case 0x2800...0x28FF:
      // Braille's dots are the bits of its number.
      return [" ", ".", ".", ":", ":", "*", "*", "#", "#"][(scalar.value & 0xFF).nonzeroBitCount]
    default: break
    }
    let text = String(self).decomposedStringWithCompatibilityMapping
    return text.unicodeScalars.first { (33..<127).contains($0.value) }.map(Character.init) ?? "?"
  }
}

/// Characters that have a likeness in ASCII.
private let plainCharacters: [Character: Character] = {
  let likenesses: [Character: String] = [
    "-": "─━┄–—−‐⁻", "|": "│┃┆┊▏", "'": "‘’′", "\"": "“”″«»", "+": "⁺±", ".": "…·․•∙⋅", "*": "×✱★",
    "#": "█■▓⣿", "=": "▄▀═", ":": "▒÷", " ": "░\u{A0}", ">": "▸→▶⇒›↪≥", "<": "◂←◀⇐‹≤", "^": "↑▲△",
    "v": "↓▼▽",
    "/": "↗↙√", "\\": "↘↖", "o": "○●◯◉", "x": "✗✕✖", "y": "✓✔✅", "a": "αɑ", "b": "β", "c": "γ",
    "d": "δ∂∇Δ", "e": "εϵ", "n": "η", "t": "θ", "l": "λ", "m": "μ", "s": "σ∑Σ", "p": "π", "f": "φ",
  ]
  return Dictionary(
    likenesses.flatMap { plain, others in others.map { ($0, plain) } },
    uniquingKeysWith: { a, _ in a })
}()
