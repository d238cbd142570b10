import Foundation
import Plots

/// A page as a Markdown document with figures, and how closely each line is to be taken.
struct PageDocument {
  /// A line of the document.
  struct Line {
    /// The Markdown.
    let text: String
    /// Where the line stands, such as `5.7.4, cell training`.
    let place: String
    /// How closely numbers must agree; nil where the line must agree to the letter.
    let tolerance: Tolerance?
  }

  /// A figure of the document.
  struct Drawing {
    /// The drawing.
    let svg: String
    /// Where it stands.
    let place: String
    /// How closely its coordinates must agree.
    let tolerance: Tolerance
  }

  /// The lines, in order.
  private(set) var lines: [Line] = []

  /// The figures by their name.
  private(set) var figures: [String: Drawing] = [:]

  private let chapter: ChapterLinks
  private var section = ""
  private var cell = ""
  private var tolerance = Tolerance.digits
  private var isInOutput = false

  /// Makes an empty document.
  init(_ chapter: ChapterLinks) {
    self.chapter = chapter
  }

  /// The whole text.
  var text: String { lines.map { $0.text + "\n" }.joined() }

  /// Adds what an event says.
  mutating func add(_ event: Event) {
    switch event {
    case .value, .table, .line:
      if !isInOutput { add("", "```text") }
      isInOutput = true
      let output = TerminalRenderer(isColored: false).render(event).split(separator: "\n")
      add(output.map { String($0.dropFirst(4)) }, tolerance: tolerance)
    case .aside:
      break
    default:
      endOutput()
      addProse(event)
    }
  }

  /// Ends the last block of output.
  mutating func endOutput() {
    if isInOutput { add("```") }
    isInOutput = false
  }

  private mutating func addProse(_ event: Event) {
    switch event {
    case .title(let title, let seed):
      add("# \(title.replacing("  ", with: ": "))", "", chapter.line(seed: seed))
    case .section(let number, let title):
      (section, cell, tolerance) = (number, "", .digits)
      add("", "## \(number) \(escaped(title))")
    case .cell(let name, let title, let prose, let tolerance):
      (cell, self.tolerance) = (name, tolerance)
      add("", "### \(escaped(title))")
      addParagraphs(prose)
    case .prose(let text):
      addParagraphs(text)
    case .formula(_, let tex):
      addBlock("math", tex)
    case .diagram(let text):
      addBlock("text", text)
    case .code(let code):
      addBlock("swift", code)
    case .source(let file, let code):
      add("", "From [`\(file)`](../../\(file)):")
      addBlock("swift", code)
    case .figure(let name, let figure):
      figures[name] = Drawing(svg: figure.svg(), place: place, tolerance: tolerance)
      add("")
      add(["![\(escaped(figure.altText))](figures/\(name).svg)"], tolerance: tolerance)
    case .value, .table, .line, .aside:
      break
    }
  }

  private var place: String { cell.isEmpty ? section : "\(section), cell \(cell)" }

  private mutating func addParagraphs(_ text: String) {
    for paragraph in text.components(separatedBy: "\n\n") {
      add("", escaped(paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }
  }

  private mutating func addBlock(_ language: String, _ text: String) {
    add("", "```\(language)")
    add(text.components(separatedBy: "\n"))
    add("```")
  }

  private mutating func add(_ texts: String...) { add(texts) }

  private mutating func add(_ texts: [String], tolerance: Tolerance? = nil) {
    lines += texts.map { Line(text: $0, place: place, tolerance: tolerance) }
  }

  /// Takes their meaning from the characters that Markdown would understand, but for those within
  /// backquotes.
  private func escaped(_ text: String) -> String {
    var isCode = false
    return text.map { character in
      if character == "`" { isCode.toggle() }
      return !isCode && "*_<[]".contains(character) ? "\\\(character)" : String(character)
    }.joined()
  }
}

/// A chapter among the others.
struct ChapterLinks {
  /// The program's name, such as "ch05", which is also its folder's.
  let name: String
  /// The chapter before, if there is one.
  let previous: String?
  /// The chapter after, if there is one.
  let next: String?

  /// Whether the program shows sections only where they are named.
  let isByName: Bool

  /// The folder in which the page and its figures are.
  let folder: String

  init(
    _ name: String, previous: String?, next: String?, isByName: Bool = false,
    folder: String? = nil
  ) {
    self.name = name
    self.isByName = isByName
    self.previous = previous
    self.next = next
    self.folder = folder ?? SourceCode.packageFolder + "chapters/\(name)"
  }

  /// The line under a page's title.
  func line(seed: Int) -> String {
    let part = isByName ? "a part of this page" : "this page"
    let parts = [
      "`swift run \(name)\(isByName ? " NAME" : "")` runs \(part) (seed \(seed)).",
      previous.map { "[← \($0)](../\($0)/README.md)" },
      next.map { "[\($0) →](../\($0)/README.md)" },
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
