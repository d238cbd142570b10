import Foundation
import Plots

/// Turns a page's events into lines of at most 80 columns.
struct TerminalRenderer {
  let isColored: Bool
  private let width = 80

  /// The text of one event, with its line ends.
  func render(_ event: Event) -> String {
    switch event {
    case .title(let title, let seed):
      let rule = String(repeating: "━", count: width)
      return "\(rule)\n\(bold(title))  \(dim("seed \(seed)"))\n\(rule)\n"
    case .opening(let opening):
      return list("What you need", opening.needs) + list("Afterwards you can", opening.goals)
    case .contents, .endOfFold:
      return ""
    case .closing(let closing):
      return "\n" + list("What you have learned", closing.learned)
        + list("Worth trying", closing.experiments)
        + list("Where to go from here", closing.next.map { "swift run \($0.page.name): \($0.why)" })
    case .fold(.outcome(let question)):
      return "\n\(wrapped("Before you look: " + question))\n\n"
    case .fold(.answer(let question, let answer)):
      return self.question(question) + "\(wrapped("Answer: " + answer))\n"
    case .fold(.drawing):
      return ""
    case .change(let text, let file):
      return "\n\(wrapped("Change it: \(text) (\(file))"))\n"
    case .section(let number, let title):
      let heading = "\(number)  \(title)"
      return "\n\n\(bold(heading))\n" + String(repeating: "─", count: heading.columns) + "\n"
    case .cell(_, let title, let prose, _):
      return "\n\(bold("▸ " + title))\n\(wrapped(prose))\n"
    case .prose(let text):
      return "\n\(wrapped(text))\n"
    case .formula(let text, _), .diagram(let text):
      return "\n" + indented(text, by: "      ")
    case .code(let code):
      return "\n" + lines(code).map { dim("  │ ") + cyan($0) + "\n" }.joined() + "\n"
    case .source(let file, let code):
      return "\n" + dim("  ┌ \(file)") + "\n"
        + lines(code).map { dim("  │ ") + cyan($0) + "\n" }.joined() + "\n"
    case .value(let name, let shape, let text):
      return value(name, shape, text)
    case .measured(let name, let text):
      return value(name, nil, text)
    case .table(let headings, let rows):
      return table(headings, rows)
    case .line(let text):
      return "    \(text)\n"
    case .figure(_, let number, let figure):
      return "\n" + figure.terminal(width: width) + "\n    " + dim("Figure \(number)") + "\n"
    case .aside(let text):
      return lines(wrapped(text)).map { dim(String($0)) + "\n" }.joined()
    }
  }

  /// A question whose answer is shown elsewhere, or not.
  func question(_ text: String) -> String { "\n\(wrapped("Question: " + text))\n" }

  /// What is left of code that is folded away.
  func foldedCode(_ code: String) -> String {
    "\n" + dim("  │ … \(lines(code).count) lines that draw") + "\n"
  }

  /// A heading, and lines below it that begin with a dot.
  private func list(_ heading: String, _ items: [String]) -> String {
    "\n\(bold(heading))\n" + items.map { wrapped("· " + $0) + "\n" }.joined()
  }

  /// `name (shape)  value`, or the value below its name where it needs more than one line.
  private func value(_ name: String, _ shape: String?, _ text: String) -> String {
    let label = name + (shape.map { " " + $0 } ?? "")
    let styled = bold(name) + (shape.map { " " + dim($0) } ?? "")
    if text.isEmpty { return "    \(styled)\n" }
    if !text.contains("\n") && 4 + label.columns + 2 + text.columns <= width {
      return "    \(styled)  \(text)\n"
    }
    return "    \(styled)\n" + indented(text, by: "    ")
  }

  /// Columns as wide as they need to be, numbers flush right under their headings.
  private func table(_ headings: [String], _ rows: [[String]]) -> String {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].columns }.max() ?? 0
    }
    func row(_ cells: [String]) -> String {
      zip(cells.indices, zip(cells, widths)).map { column, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.columns)
        return column == 0 ? cell.0 + space : space + cell.0
      }.joined(separator: "  ")
    }
    let body = rows.map { "    " + row($0) + "\n" }.joined()
    return "    " + dim(row(headings)) + "\n" + body
  }

  /// Fills lines with words; an empty line begins a paragraph.
  private func wrapped(_ text: String) -> String {
    text.components(separatedBy: "\n\n").map { paragraph in
      var lines = [""]
      for word in paragraph.split(whereSeparator: \.isWhitespace) {
        let last = lines[lines.count - 1]
        if last.isEmpty {
          lines[lines.count - 1] = String(word)
        } else if last.columns + 1 + String(word).columns <= width {
          lines[lines.count - 1] = "\(last) \(word)"
        } else {
          lines.append(String(word))
        }
      }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func indented(_ text: String, by indent: String) -> String {
    lines(text).map { indent + $0 + "\n" }.joined()
  }

  private func bold(_ text: String) -> String { styled(text, "1") }
  private func dim(_ text: String) -> String { styled(text, "2") }
  private func cyan(_ text: Substring) -> String { styled(String(text), "36") }

  private func styled(_ text: String, _ code: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
