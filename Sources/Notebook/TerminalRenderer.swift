import Foundation
import Plots

/// Turns a page's events into lines for a terminal.
struct TerminalRenderer {
  var palette = Palette(colors: .none)

  /// The columns that prose fills, and beside which values are set.
  var width = TerminalSize.standard.columns

  /// Whether code and output may be broken so that no line is longer than the width.
  var breaksLines = false

  /// What renders a page for standard output: in the width of the terminal up to 120 columns, or in
  /// 80 where there is none, with lines as long as they are.
  static func forStandardOutput(_ palette: Palette) -> TerminalRenderer {
    guard let size = TerminalSize(of: STDOUT_FILENO) else {
      return TerminalRenderer(palette: palette)
    }
    return TerminalRenderer(palette: palette, width: min(size.columns, 120), breaksLines: true)
  }

  /// The text of one event, with its line ends.
  func render(_ event: Event) -> String { text(lines(of: event)) }

  /// The text of lines, with their ends.
  func text(_ lines: [StyledLine]) -> String {
    lines.map { palette.text($0) + "\n" }.joined()
  }

  /// The lines of one event; an empty one separates it from what was before.
  func lines(of event: Event) -> [StyledLine] {
    switch event {
    case .title(let title, let seed):
      let rule = StyledLine(String(repeating: "━", count: width))
      let seed = StyledLine("  seed \(seed)", .quiet)
      return [rule] + (StyledLine(title, .strong) + seed).wrapped(to: width) + [rule]
    case .section(let number, let title):
      let heading = StyledLine("\(number)  \(title)", .strong)
      let rule = StyledLine(String(repeating: "─", count: min(heading.columns, width)))
      return [StyledLine(), StyledLine()] + heading.wrapped(to: width) + [rule]
    case .cell(_, let title, let prose, _):
      return [StyledLine()] + StyledLine("▸ " + title, .strong).wrapped(to: width)
        + self.prose(prose)
    case .prose(let text):
      return [StyledLine()] + prose(text)
    case .formula(let text, _), .diagram(let text):
      return [StyledLine()] + indented(text, by: "      ")
    case .code(let code):
      return self.code(code) + [StyledLine()]
    case .source(let file, let code):
      let heading = broken(StyledLine("  ┌ \(file)", .quiet), StyledLine("    "))
      return [StyledLine()] + heading + self.code(code).dropFirst() + [StyledLine()]
    case .fold(.outcome(let question)):
      return [StyledLine()] + prose("Before you look: " + question) + [StyledLine()]
    case .fold(.answer(let question, let answer)):
      return self.question(question) + prose("Answer: " + answer)
    case .fold(.drawing), .contents, .endOfFold:
      return []
    case .change(let text, let file):
      return [StyledLine()] + prose("Change it: \(text) (`\(file)`)")
    case .opening, .closing:
      return frame(event)
    case .value, .measured, .table, .line, .figure, .aside:
      return output(event)
    }
  }

  private func frame(_ event: Event) -> [StyledLine] {
    switch event {
    case .opening(let opening):
      return list("What you need", opening.needs) + list("Afterwards you can", opening.goals)
    case .closing(let closing):
      let next = closing.next.map { "`swift run \($0.page.name)`: \($0.why)" }
      return [StyledLine()] + list("What you have learned", closing.learned)
        + list("Worth trying", closing.experiments)
        + self.exercises(closing.exercises)
        + list("Where to go from here", next)
    default:
      return []
    }
  }

  private func exercises(_ exercises: [ExerciseLead]) -> [StyledLine] {
    guard let chapter = exercises.first?.chapter else { return [] }
    return list("Exercises", exercises.map { "`swift run exercises \($0.name)`: \($0.title)" })
      + prose("`swift run exercises \(chapter)` judges your answers.")
  }

  /// A question whose answer is shown elsewhere, or not.
  func question(_ text: String) -> [StyledLine] { [StyledLine()] + prose("Question: " + text) }

  /// What is left of code that is folded away.
  func foldedCode(_ code: String) -> [StyledLine] {
    let count = code.split(separator: "\n", omittingEmptySubsequences: false).count
    let lines = count == 1 ? "1 line that draws" : "\(count) lines that draw"
    return [StyledLine(), StyledLine("  │ … \(lines)", .quiet)]
  }

  /// A heading, and lines below it that begin with a dot.
  private func list(_ heading: String, _ items: [String]) -> [StyledLine] {
    [StyledLine(), StyledLine(heading, .strong)]
      + items.flatMap { prose("· " + $0, indent: StyledLine("  ")) }
  }

  private func code(_ code: String) -> [StyledLine] {
    let (mark, further) = (StyledLine("  │ ", .quiet), StyledLine("  ┊     ", .quiet))
    return [StyledLine()] + SwiftCode.lines(code).flatMap { broken(mark + $0, further) }
  }

  /// Paragraphs of prose, in which what stands between backquotes is code; an empty line begins
  /// another one.
  func prose(_ text: String, indent: StyledLine = StyledLine()) -> [StyledLine] {
    let paragraphs = text.split(separator: "\n\n").map { paragraph in
      let words = paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      var line = StyledLine()
      let pieces = words.split(separator: "`", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        line.append(String(piece), index.isMultiple(of: 2) ? .plain : .code)
      }
      return line.wrapped(to: width, indent: indent)
    }
    return Array(paragraphs.joined(separator: [StyledLine()]))
  }

  /// Lines of text behind an indent.
  func indented(_ text: String, by indent: String) -> [StyledLine] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      broken(StyledLine(indent + line), StyledLine(indent + "  "))
    }
  }

  /// A line in as many as it needs, where lines may be broken.
  func broken(_ line: StyledLine, _ indent: StyledLine) -> [StyledLine] {
    breaksLines ? line.wrapped(to: width, indent: indent) : [line]
  }
}
