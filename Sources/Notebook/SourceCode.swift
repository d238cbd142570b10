import Foundation

/// The text of a source file, from which a page takes the code that it shows.
struct SourceCode {
  private let lines: [Substring]

  /// Reads a file; nil where there is none, as when a program was moved away from its sources.
  init?(path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    self.init(text: text)
  }

  init(text: String) {
    lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The code below the page's words that begin in this line, counted from 1: up to its next words
  /// or the end of the function.
  func code(below line: Int) -> String {
    guard lines.indices.contains(line - 1) else { return "" }
    let indent = lines[line - 1].prefix { $0 == " " }.count
    let code = lines[endOfBrackets(from: line - 1)...].dropFirst().prefix { line in
      let text = line.drop { $0 == " " }
      let isOutside = !text.isEmpty && line.count - text.count < indent
      return !isOutside && !Self.pageWords.contains { text.hasPrefix($0) }
    }
    return Self.tidied(code, indent: indent)
  }

  /// A declaration that contains these words in its first line, without documentation comments.
  func declaration(_ words: String) -> String? {
    let isComment = { (line: Substring) in line.drop { $0 == " " }.hasPrefix("///") }
    guard let start = lines.firstIndex(where: { $0.contains(words) && !isComment($0) }) else {
      return nil
    }
    let indent = lines[start].prefix { $0 == " " }.count
    let body = lines[start...endOfBrackets(from: start)].filter { !isComment($0) }
    return Self.tidied(body[...], indent: indent)
  }

  /// The calls with which a page speaks for itself, so that they are not part of a cell's code.
  private static let pageWords = [
    "cell", "prose", "formula", "diagram", "source", "aside", "question", "drawing", "change",
  ].map { "page.\($0)(" }

  /// The index of the line in which every bracket opened since `start` is closed again.
  private func endOfBrackets(from start: Int) -> Int {
    var depth = 0
    var wasOpened = false
    var quote: String?
    for index in start..<lines.count {
      var text = lines[index]
      while let character = text.first {
        if let end = quote {
          if character == "\\" {
            text = text.dropFirst()
          } else if text.hasPrefix(end) {
            text = text.dropFirst(end.count - 1)
            quote = nil
          }
        } else if text.hasPrefix("//") {
          break
        } else if character == "\"" {
          quote = text.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
          text = text.dropFirst((quote?.count ?? 1) - 1)
        } else if "([{".contains(character) {
          depth += 1
          wasOpened = true
        } else if ")]}".contains(character) {
          depth -= 1
        }
        text = text.dropFirst()
      }
      if wasOpened && depth == 0 { return index }
    }
    return lines.count - 1
  }

  private static func tidied(_ lines: ArraySlice<Substring>, indent: Int) -> String {
    lines.map { String($0.dropFirst(min(indent, $0.prefix { $0 == " " }.count))) }
      .joined(separator: "\n")
      .trimmingCharacters(in: .newlines)
  }
}
