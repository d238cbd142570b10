import Foundation

/// The names that an answer may not use, because they would do the whole work.
struct ForbiddenNames {
  /// Where one is used.
  struct Use: Equatable {
    let name: String
    let line: Int
  }

  private let names: [String]

  /// - Parameter names: such as "softmax"; ".sum" means the member only.
  init(_ names: [String]) { self.names = names }

  /// Finds the first use in a file; comments and text in quotes do not count, nor do labels of
  /// arguments.
  func firstUse(in source: String) -> Use? {
    for (index, line) in SwiftCode(source).lines.enumerated() {
      for name in names where uses(name, in: line) { return Use(name: name, line: index + 1) }
    }
    return nil
  }

  private func uses(_ name: String, in line: String) -> Bool {
    var rest = line[...]
    let word = name.hasPrefix(".") ? String(name.dropFirst()) : name
    while let place = rest.range(of: word) {
      let before = line[..<place.lowerBound].last { !$0.isWhitespace }
      let after = line[place.upperBound...].first
      let touches = [line[..<place.lowerBound].last, after].contains {
        $0.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false
      }
      let isMember = before == "."
      if !touches && after != ":" && (isMember || !name.hasPrefix(".")) { return true }
      rest = line[place.upperBound...]
    }
    return false
  }
}

/// Swift's code without its comments and without text in quotes.
struct SwiftCode {
  /// The lines that are left, as many as there were.
  let lines: [String]

  init(_ source: String) {
    // Of many lines, or of one; a sign behind a backslash ends neither.
    let text = /"""(?s:\\.|.)*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?/
    var code = ""
    var rest = source[...]
    while let character = rest.first {
      let length: Int
      if rest.hasPrefix("//") {
        length = rest.prefix { !$0.isNewline }.count
      } else if rest.hasPrefix("/*") {
        let end = rest.dropFirst(2).range(of: "*/")?.upperBound ?? rest.endIndex
        length = rest.distance(from: rest.startIndex, to: end)
      } else if character == "\"", let text = rest.prefixMatch(of: text) {
        length = text.output.count
      } else {
        code.append(character)
        rest = rest.dropFirst()
        continue
      }
      // What is left out keeps its lines.
      code += String(rest.prefix(length).filter(\.isNewline))
      rest = rest.dropFirst(length)
    }
    lines = code.components(separatedBy: "\n")
  }
}
