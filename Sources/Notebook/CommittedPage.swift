import Files
import Foundation

/// A chapter's page in its folder, beside what the chapter says now.
struct CommittedPage {
  let links: ChapterLinks
  let document: MarkdownPage

  /// The sections that could not be run, and so are not compared.
  let omittedSections: [String]

  private var path: String { links.folder + "/README.md" }

  private var figures: FigureFolder { FigureFolder(path: links.folder + "/figures") }

  /// Writes the page and its figures, and removes those that the page had before and has no more.
  ///
  /// - Returns: a line that says what was written.
  @discardableResult
  func write() throws -> String {
    try figures.make()
    let old = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    let shown = old.matches(of: /\]\(figures\/(.+?)\.svg\)/).map { String($0.output.1) }
    for stale in shown where document.figures[stale] == nil { try figures.remove(stale) }
    for (name, drawing) in document.figures { try figures.write(drawing.svg, name) }
    try FileError.explain("cannot write \(path)") {
      try replaceFile(at: path, with: Data(document.text.utf8))
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
    try compare(Self.lines(text, omitting: omittedSections), with: document.lines, in: path)
    try compareFigures(mayHaveOthers: !omittedSections.isEmpty)
    return "\(links.name): the page is true: \(document.lines.count) lines and "
      + "\(document.figures.count) figures agree\n"
  }

  /// Compares a committed file's lines, all of them, with those it should have.
  private func compare(
    _ committed: [(number: Int, text: Substring)], with lines: [MarkdownPage.Line], in file: String
  ) throws {
    for index in 0..<max(committed.count, lines.count) {
      let old = index < committed.count ? committed[index] : nil
      let new = index < lines.count ? lines[index] : nil
      if let old, let new, old.text == new.text { continue }
      if let old, let new, let tolerance = new.tolerance,
        PageComparison(tolerance: tolerance).agree(old.text, new.text)
      {
        continue
      }
      throw PageMismatch(
        file: file, line: old?.number ?? (committed.last?.number ?? 0) + 1,
        location: new?.location ?? "end",
        expected: old.map { "\($0.text.prefix(200))" } ?? "nothing more",
        found: new.map { "\($0.text.prefix(200))" } ?? "nothing more")
    }
  }

  private func compareFigures(mayHaveOthers: Bool) throws {
    for (name, drawing) in document.figures.sorted(by: { $0.key < $1.key }) {
      let file = "\(figures.path)/\(name).svg"
      guard let svg = figures.read(name) else {
        throw FileError("\(file), the figure of \(drawing.location), is missing")
      }
      // Coordinates are rounded numbers; half a pixel is nothing to the eye.
      let lines = Self.lines(drawing.svg).map { line in
        MarkdownPage.Line(
          text: String(line.text), location: drawing.location, tolerance: .training)
      }
      try compare(Self.lines(svg), with: lines, in: file)
    }
    if let other = figures.names.first(where: { document.figures[$0] == nil }), !mayHaveOthers {
      throw FileError("\(figures.path)/\(other).svg is not a figure of the page; move it elsewhere")
    }
  }

  /// The lines of a file with their numbers, without those of some sections.
  private static func lines(
    _ text: String, omitting sections: [String] = []
  ) -> [(number: Int, text: Substring)] {
    var isOmitted = false
    var lines: [(Int, Substring)] = []
    // Some systems end a line with two characters, which Swift takes for one of its own.
    let all = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    // The last line ends with a line break, after which nothing follows.
    for (index, line) in all.dropLast(all.last == "" ? 1 : 0).enumerated() {
      // A heading's blank line belongs to it.
      let next = index + 1 < all.count ? all[index + 1] : ""
      for heading in [line, next] where heading.hasPrefix("## ") {
        isOmitted = sections.contains { heading.hasPrefix(MarkdownPage.heading($0)) }
      }
      if !isOmitted { lines.append((index + 1, line)) }
    }
    return lines
  }
}
