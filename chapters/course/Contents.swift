import ChapterSupport
import Files
import Foundation
import Notebook

/// The sections of all pages, as the pages' sources list them.
func contents() throws -> String {
  try course.map { page in
    let path = packageFolder + "chapters/\(page.name)/main.swift"
    let source = try text(of: path)
    let sections = source.matches(of: /Section\(\s*"([^"]+)",\s*"([^"]+)"/).map { section in
      "    \(column(String(section.output.1), 8))\(section.output.2)\n"
    }
    return "\(page.name)  \(page.label)\n" + sections.joined()
  }.joined(separator: "\n")
}

/// A file of the course's own.
private func text(of path: String) throws -> String {
  do { return try String(contentsOfFile: path, encoding: .utf8) } catch {
    throw FileError("\(path) cannot be read: \(systemReason(for: error))")
  }
}

/// A text with spaces behind it up to a width, and one at least.
func column(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(width - text.count, 1))
}

/// A text in lines of a width, each behind spaces.
func wrapped(_ text: String, indent: Int, width: Int) -> String {
  var lines: [String] = []
  for word in text.split(separator: " ") {
    if let last = lines.last, indent + last.count + 1 + word.count <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
}
