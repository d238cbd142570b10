import Foundation

/// A chapter's page in its folder, beside what the chapter says now.
struct CommittedPage {
  let links: ChapterLinks
  let document: PageDocument

  /// The sections that could not be run, and so are not compared.
  let omittedSections: [String]

  private var path: String { links.folder + "/README.md" }

  /// Writes the page and its figures, and removes figures that it has no more.
  ///
  /// - Returns: a line that says what was written.
  @discardableResult
  func write() throws -> String {
    let figures = try FigureFolder(links.folder + "/figures")
    for stale in figures.names where document.figures[stale] == nil { try figures.remove(stale) }
    for (name, drawing) in document.figures { try figures.write(drawing.svg, name) }
    do {
      try Data(document.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw FileError("cannot write \(path): \(FileError.reason(error))")
    }
    return "\(links.name): wrote \(path) and \(document.figures.count) figures\n"
  }

  /// Compares the page and its figures with what the chapter says now.
  ///
  /// - Returns: a line that says what agrees.
  /// - Throws: ``PageMismatch`` for the first difference.
  @discardableResult
  func check() throws -> String {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw FileError("\(path) cannot be read; `swift run \(links.name) --render` writes it")
    }
    try compare(Self.numberedLines(text, omitting: omittedSections))
    try compareFigures(mayHaveOthers: !omittedSections.isEmpty)
    return "\(links.name): the page is true: \(document.lines.count) lines and "
      + "\(document.figures.count) figures agree\n"
  }

  private func compare(_ committed: [(number: Int, text: Substring)]) throws {
    for (old, new) in zip(committed, document.lines) {
      let agrees = new.tolerance.map { PageComparison(tolerance: $0).agree(old.text, new.text) }
      guard agrees ?? (old.text == new.text) else {
        throw PageMismatch(
          file: path, line: old.number, place: new.place, expected: "\(old.text)", found: new.text)
      }
    }
    if let old = committed.dropFirst(document.lines.count).first {
      throw PageMismatch(
        file: path, line: old.number, place: "end", expected: "\(old.text)", found: "nothing more")
    }
    if let new = document.lines.dropFirst(committed.count).first {
      throw PageMismatch(
        file: path, line: (committed.last?.number ?? 0) + 1, place: new.place,
        expected: "nothing more", found: new.text)
    }
  }

  private func compareFigures(mayHaveOthers: Bool) throws {
    let figures = try FigureFolder(links.folder + "/figures")
    for (name, drawing) in document.figures.sorted(by: { $0.key < $1.key }) {
      let file = "\(links.folder)/figures/\(name).svg"
      guard let svg = figures.read(name) else {
        throw FileError("\(file), the figure of \(drawing.place), is missing")
      }
      let lines = zip(svg.split(separator: "\n"), drawing.svg.split(separator: "\n")).enumerated()
      for (index, (old, new)) in lines where old != new {
        // Coordinates are rounded numbers; half a pixel is nothing to the eye.
        guard PageComparison(tolerance: .training).agree(old, new) else {
          throw PageMismatch(
            file: file, line: index + 1, place: drawing.place, expected: "\(old.prefix(80))",
            found: "\(new.prefix(80))")
        }
      }
    }
    if let other = figures.names.first(where: { document.figures[$0] == nil }), !mayHaveOthers {
      throw FileError("\(links.folder)/figures/\(other).svg is not a figure of the page")
    }
  }

  /// The lines of a page with their numbers, without those of some sections.
  private static func numberedLines(
    _ text: String, omitting sections: [String]
  ) -> [(number: Int, text: Substring)] {
    var isOmitted = false
    var lines: [(Int, Substring)] = []
    let all = text.split(separator: "\n", omittingEmptySubsequences: false)
    // The last line ends with a line break, after which nothing follows.
    for (index, line) in all.dropLast(all.last == "" ? 1 : 0).enumerated() {
      // A heading's blank line belongs to it.
      let next = index + 1 < all.count ? all[index + 1] : ""
      for heading in [line, next] where heading.hasPrefix("## ") {
        isOmitted = sections.contains { heading.hasPrefix("## \($0) ") }
      }
      if !isOmitted { lines.append((index + 1, line)) }
    }
    return lines
  }
}

/// The page says something else than the chapter.
struct PageMismatch: Error, CustomStringConvertible {
  let file: String
  let line: Int
  let place: String
  let expected: String
  let found: String

  var description: String {
    "\(file):\(line) (\(place)): expected «\(expected)», found «\(found)»"
  }
}
