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
      addOutput(event, tolerance)
    case .measured:
      addOutput(event, .time)
    case .aside:
      break
    default:
      endOutput()
      addProse(event)
    }
  }

  private mutating func addOutput(_ event: Event, _ tolerance: Tolerance) {
    if !isInOutput { add("", "```text") }
    isInOutput = true
    let output = TerminalRenderer().render(event).split(separator: "\n")
    add(output.map { String($0.dropFirst(4)) }, tolerance: tolerance)
  }

  /// Ends the last block of output.
  mutating func endOutput() {
    if isInOutput { add("```") }
    isInOutput = false
  }

  private mutating func addProse(_ event: Event) {
    switch event {
    case .title(let title, let seed):
      add("# \(title.replacing("  ", with: ": "))", "", chapter.wayToRun(seed: seed), "")
      add(chapter.wayAround)
    case .opening(let opening):
      addList("What you need", opening.needs)
      addList("Afterwards you can", opening.goals)
    case .contents(let sections):
      add("", "**Contents**", "")
      add(sections.map { "- [\($0.number) \(escaped($0.title))](#\($0.number))" })
    case .closing(let closing):
      addClosing(closing)
    case .section(let number, let title):
      (section, cell, tolerance) = (number, "", .digits)
      add("", Self.heading(number) + escaped(title))
    case .fold(let fold):
      addFold(fold)
    case .endOfFold:
      add("", "</details>")
    case .change(let text, let file):
      let name = file.split(separator: "/").last.map(String.init) ?? file
      addParagraphs("**Change it.**", text, "[`\(name)`](\(chapter.way(to: file)))")
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
      add("", "From [`\(file)`](\(chapter.way(to: file))):")
      addBlock("swift", code)
    case .figure(let name, let number, let figure):
      figures[name] = Drawing(svg: figure.svg(), location: location, tolerance: tolerance)
      add("")
      add(["![\(escaped(figure.altText))](figures/\(name).svg)"], tolerance: tolerance)
      add("", "*Figure \(number)*")
    case .value, .measured, .table, .line, .aside:
      break
    }
  }

  /// How a section's heading begins; the page's links lead there.
  static func heading(_ number: String) -> String { "## <a id=\"\(number)\"></a>\(number) " }

  private mutating func addFold(_ fold: Fold) {
    switch fold {
    case .outcome(let question):
      addParagraphs("**Before you look.**", question)
      add("", "<details>", "<summary>What came out</summary>")
    case .answer(let question, let answer):
      addParagraphs("**Question.**", question)
      add("", "<details>", "<summary>Answer</summary>")
      addParagraphs(answer)
    case .drawing:
      add("", "<details>", "<summary>The code that draws</summary>")
    }
  }

  private mutating func addClosing(_ closing: Closing) {
    (section, cell) = ("end", "")
    add("", "## What you have learned", "")
    add(closing.learned.map { "- " + prose($0) })
    addList("Worth trying", closing.experiments)
    addExercises(closing.exercises)
    add("", "**Where to go from here**", "")
    add(
      closing.next.map { "- [\($0.page.label)](../\($0.page.name)/README.md): " + prose($0.why) })
    add("", chapter.wayAround)
  }

  private mutating func addExercises(_ exercises: [ExerciseLead]) {
    guard !exercises.isEmpty else { return }
    add("", "**Exercises**", "", "`swift run exercises \(chapter.name)` judges your answers.", "")
    add(
      exercises.map {
        "- [\(escaped($0.title))](\(chapter.way(to: "chapters/exercises/\($0.chapter)/\($0.name).swift")))"
      })
  }

  private mutating func addList(_ heading: String, _ items: [String]) {
    add("", "**\(heading)**", "")
    add(items.map { "- " + prose($0) })
  }

  private var location: String { cell.isEmpty ? section : "\(section), cell \(cell)" }

  private mutating func addParagraphs(_ text: String) {
    for paragraph in text.components(separatedBy: "\n\n") { add("", prose(paragraph)) }
  }

  /// A paragraph between a word that says what it is and, maybe, a link.
  private mutating func addParagraphs(_ word: String, _ text: String, _ link: String? = nil) {
    add("", ([word, prose(text)] + [link].compactMap { $0 }).joined(separator: " "))
  }

  /// Text in a single line, in which `§5.6.1` leads to that section.
  private func prose(_ text: String) -> String {
    let line = escaped(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return line.replacing(/§((\d+)(\.\d+)*)/) { match in
      "[§\(match.output.1)](\(chapter.way(toSection: match.output.1, ofChapter: match.output.2)))"
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
