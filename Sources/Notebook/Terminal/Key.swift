/// A key that was pressed.
enum Key: Equatable {
  case character(Character)
  /// A character that was not typed but pasted: it is text, and never a command.
  case pasted(Character)
  case control(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, backspace, escape
}

/// Makes keys of the bytes that a terminal sends, however they are cut into parts.
struct KeyReader {
  private var bytes: [UInt8] = []
  private var isPasting = false

  /// Whether something was read that has not become a key.
  var hasBytes: Bool { !bytes.isEmpty }

  /// Adds what was read.
  mutating func add(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next key; nil where there is none, or not all of it.
  ///
  /// - Parameter isAll: whether nothing more comes soon: then an escape character is a key.
  mutating func next(isAll: Bool = false) -> Key? {
    while let first = bytes.first {
      if first == 0x1B {
        guard let (key, length) = escape(isAll: isAll) else { return nil }
        bytes.removeFirst(length)
        if let key { return key }
      } else {
        guard let length = characterLength(first, isAll: isAll) else { return nil }
        let text = String(decoding: bytes[..<length], as: UTF8.self)
        bytes.removeFirst(length)
        if let key = isPasting ? Self.pasted(text) : Self.key(text) { return key }
      }
    }
    return nil
  }

  /// How many bytes the character has; nil where some of them are missing.
  private func characterLength(_ first: UInt8, isAll: Bool) -> Int? {
    let wanted = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let whole = bytes.prefix(wanted).dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
    return whole == bytes.count && whole < wanted && !isAll ? nil : whole
  }

  private static func key(_ text: String) -> Key? {
    guard let character = text.first, let scalar = text.unicodeScalars.first else { return nil }
    switch scalar.value {
    case 8, 127: return .backspace
    case 10, 13: return .enter
    case 0..<32:
      return Unicode.Scalar(scalar.value + 0x60).map { .control(Character($0)) }
    default: return .character(character)
    }
  }

  private static func pasted(_ text: String) -> Key? {
    text.first.map { .pasted($0.isWhitespace ? " " : $0) }
  }

  /// The key that an escape sequence stands for, nil if it is none that is known, and the number of
  /// its bytes; nil where some of them are missing.
  private mutating func escape(isAll: Bool) -> (key: Key?, length: Int)? {
    guard bytes.count > 1 else { return isAll ? (.escape, 1) : nil }
    switch bytes[1] {
    case UInt8(ascii: "["):
      let end = bytes.dropFirst(2).firstIndex { !(0x20..<0x40).contains($0) }
      guard let end else { return isAll ? (nil, bytes.count) : nil }
      let digits = bytes[2..<end].prefix { (0x30..<0x3A).contains($0) }
      let number = String(decoding: digits, as: UTF8.self)
      isPasting = bytes[end] == UInt8(ascii: "~") && number == "200"
      return (Self.key(final: bytes[end], number), end + 1)
    case UInt8(ascii: "O"):
      guard bytes.count > 2 else { return isAll ? (nil, 2) : nil }
      return (Self.key(final: bytes[2], ""), 3)
    // Escape, and another key soon after.
    default: return (.escape, 1)
    }
  }

  private static func key(final: UInt8, _ number: String) -> Key? {
    switch (Character(Unicode.Scalar(final)), number) {
    case ("A", _): .up
    case ("B", _): .down
    case ("C", _): .right
    case ("D", _): .left
    case ("H", _), ("~", "1"), ("~", "7"): .home
    case ("F", _), ("~", "4"), ("~", "8"): .end
    case ("~", "5"): .pageUp
    case ("~", "6"): .pageDown
    case ("M", ""): .enter
    default: nil
    }
  }
}
