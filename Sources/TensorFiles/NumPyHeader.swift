/// The header of a `.npy` file: a Python dictionary of three keys.
struct NumPyHeader {
  /// The type of the elements, such as `<f8`: byte order, kind, bytes.
  private(set) var type = ""
  private(set) var isColumnByColumn = false
  private(set) var shape: [Int] = []

  /// Takes the dictionary apart.
  init(_ bytes: ArraySlice<UInt8>, of file: String) throws(ArrayFileError) {
    var text = Scanner(rest: bytes)
    var keys: Set<String> = []
    let isWhole = text.skip("{") && readEntries(&text, &keys) && text.isAtEnd
    guard isWhole, keys == ["descr", "fortran_order", "shape"] else {
      throw .damaged(
        file: file,
        problem: "its header is no dictionary of descr, fortran_order and shape as NumPy writes it")
    }
  }

  private mutating func readEntries(_ text: inout Scanner, _ keys: inout Set<String>) -> Bool {
    while !text.skip("}") {
      guard let key = text.quoted(), keys.insert(key).inserted, text.skip(":") else { return false }
      switch key {
      case "descr":
        guard let type = text.quoted() else { return false }
        self.type = type
      case "fortran_order":
        isColumnByColumn = text.skip("True")
        guard isColumnByColumn || text.skip("False") else { return false }
      default:
        guard let shape = text.tuple() else { return false }
        self.shape = shape
      }
      guard text.skip(",") || text.rest.first == UInt8(ascii: "}") else { return false }
    }
    return true
  }
}

/// Reads Python's words one after the other; spaces between them do not count.
private struct Scanner {
  private(set) var rest: ArraySlice<UInt8>

  init(rest: ArraySlice<UInt8>) {
    self.rest = rest
    skipSpaces()
  }

  var isAtEnd: Bool { rest.isEmpty }

  private mutating func skipSpaces() { rest = rest.drop { $0 == 32 || $0 == 10 } }

  mutating func skip(_ word: String) -> Bool {
    guard rest.starts(with: word.utf8) else { return false }
    rest = rest.dropFirst(word.utf8.count)
    skipSpaces()
    return true
  }

  /// A text in quotes.
  mutating func quoted() -> String? {
    guard let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return nil }
    defer {
      rest = rest[(end + 1)...]
      skipSpaces()
    }
    return String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
  }

  /// Lengths in parentheses: `()`, `(3,)`, `(2, 3)`.
  mutating func tuple() -> [Int]? {
    guard skip("(") else { return nil }
    var numbers: [Int] = []
    var endsWithComma = true
    while !skip(")") {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      guard endsWithComma, let number = Int(String(decoding: digits, as: UTF8.self)) else {
        return nil
      }
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
      skipSpaces()
      endsWithComma = skip(",")
    }
    return numbers.count == 1 && !endsWithComma ? nil : numbers
  }
}
