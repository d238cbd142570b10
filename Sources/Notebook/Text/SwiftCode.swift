/// Swift code in which keywords, texts and comments look different.
struct SwiftCode {
  private var openQuote: String?
  private var line = StyledLine()

  /// The lines of some code.
  static func lines(_ code: String) -> [StyledLine] {
    var reader = SwiftCode()
    return code.split(separator: "\n", omittingEmptySubsequences: false).map { reader.read($0) }
  }

  private mutating func read(_ text: Substring) -> StyledLine {
    line = StyledLine()
    var rest = text
    while let first = rest.first {
      if let quote = openQuote {
        rest = readText(rest, quote: quote)
      } else if rest.hasPrefix("//") {
        line.append(String(rest), .comment)
        rest = ""
      } else if let quote = ["\"\"\"", "\""].first(where: rest.hasPrefix) {
        line.append(quote, .string)
        openQuote = quote
        rest = rest.dropFirst(quote.count)
      } else if first.isLetter || first == "_" || first == "@" || first == "#" {
        let word = rest.prefix { $0.isLetter || $0.isNumber || "_@#".contains($0) }
        let isMember = line.text.hasSuffix(".")
        line.append(String(word), keywords.contains(word) && !isMember ? .keyword : .plain)
        rest = rest.dropFirst(word.count)
      } else {
        line.append(String(first))
        rest = rest.dropFirst()
      }
    }
    if openQuote == "\"" { openQuote = nil }
    return line
  }

  /// Reads a text up to its end, or that of the line.
  private mutating func readText(_ text: Substring, quote: String) -> Substring {
    var rest = text
    while let first = rest.first {
      if rest.hasPrefix(quote) {
        line.append(quote, .string)
        openQuote = nil
        return rest.dropFirst(quote.count)
      }
      let length = first == "\\" ? 2 : 1
      line.append(String(rest.prefix(length)), .string)
      rest = rest.dropFirst(length)
    }
    return rest
  }
}

private let keywords: Set<Substring> = [
  "actor", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default",
  "defer",
  "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "final",
  "for",
  "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "lazy", "let",
  "mutating",
  "nil", "nonisolated", "open", "operator", "override", "package", "private", "protocol", "public",
  "repeat", "rethrows", "return", "self", "Self", "some", "any", "static", "struct", "subscript",
  "super", "switch", "throw", "throws", "true", "try", "typealias", "unowned", "var", "weak",
  "where",
  "while", "@escaping", "@inlinable", "#if", "#else", "#endif",
]
