import Foundation

/// An example in a documentation comment: a block between ```` ```swift ```` and ```` ``` ````.
///
/// A line of it that ends with two spaces, `//` and words says what the line gives.
struct DocumentedExample {
  /// The file and the line where it begins.
  let place: String

  /// Its lines.
  let lines: [String]

  /// Whether what it documents can only be used within the package.
  let isOfPackage: Bool

  /// What the lines give, by the comments behind them.
  var results: [(line: String, result: String)] {
    lines.compactMap { line in
      let parts = line.components(separatedBy: "  // ")
      return parts.count == 2 ? (parts[0], Self.onOneLine(parts[1])) : nil
    }
  }

  /// A function that runs the example, and calls `show` with each value that has a result.
  func function(named name: String) -> String {
    let body = lines.map { line in
      let parts = line.components(separatedBy: "  // ")
      return parts.count == 2 ? "show(\(parts[0]))" : line
    }
    return "func \(name)() throws {\n\(body.joined(separator: "\n"))\n}\n"
  }

  /// Words with one space between them, as an example has room for.
  static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The examples in the files of a folder.
  static func all(in folder: URL) throws -> [DocumentedExample] {
    let names = try FileManager.default.subpathsOfDirectory(
      atPath: folder.path(percentEncoded: false))
    return try names.filter { $0.hasSuffix(".swift") }.sorted().flatMap { name in
      try examples(in: String(contentsOf: folder.appending(path: name), encoding: .utf8), of: name)
    }
  }

  private static func examples(in text: String, of name: String) -> [DocumentedExample] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    return lines.indices.filter { lines[$0] == "/// ```swift" }.map { first in
      let rest = lines[(first + 1)...]
      let declaration = rest.first { !$0.hasPrefix("///") } ?? ""
      return DocumentedExample(
        place: "\(name):\(first + 1)",
        lines: rest.prefix { $0 != "/// ```" }.map { String($0.dropFirst("/// ".count)) },
        isOfPackage: declaration.hasPrefix("package "))
    }
  }
}
