import Foundation
import Plots

/// A page as a Markdown document with figures, and how closely each line is to be taken.
struct MarkdownPage {
  /// A line of the document.
  struct Line {
    /// The Markdown.
    let text: String
    /// Where the line stands, such as `5.7.4, cell training`.
    let location: String
    /// How closely numbers must agree; nil where the line must agree to the letter.
    let tolerance: Tolerance?
  }

  /// A figure of the document.
  struct Drawing {
    /// The drawing.
    let svg: String
    /// Where it stands.
    let location: String
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
      figures[name] = Drawing(svg: figure.svg(), location: location, tolerance: tolerance)
      add("")
      add(["![\(escaped(figure.altText))](figures/\(name).svg)"], tolerance: tolerance)
    case .value, .table, .line, .aside:
      break
    }
  }

  private var location: String { cell.isEmpty ? section : "\(section), cell \(cell)" }

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
    lines += texts.map { Line(text: $0, location: location, tolerance: tolerance) }
  }

  /// Takes their meaning from the characters that Markdown would understand, but for those within
  /// backquotes.
  private func escaped(_ text: String) -> String {
    var isCode = false
    // Scalars, as a sign with an accent is still that sign to Markdown.
    return text.unicodeScalars.map { scalar in
      if scalar == "`" { isCode.toggle() }
      return !isCode && "*_<[]".unicodeScalars.contains(scalar) ? "\\\(scalar)" : "\(scalar)"
    }.joined()
  }
}
