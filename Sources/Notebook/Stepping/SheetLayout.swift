import Plots

/// Sets the lines of a sheet for a screen of some size.
struct SheetLayout {
  let screen: TerminalSize

  /// For a projector: headings stand off, and lines are short.
  let isLarge: Bool

  /// The columns of text.
  var textWidth: Int { min(screen.columns, isLarge ? 64 : 100) }

  /// The rows between the screen's edges and the status line.
  var rows: Int { max(screen.rows - 1, 1) }

  private var renderer: TerminalRenderer {
    TerminalRenderer(width: textWidth, breaksLines: true)
  }

  /// All lines of a sheet, as far as it is open.
  func lines(_ sheet: Sheet) -> [StyledLine] {
    var lines: [StyledLine] = []
    var folds: [Fold] = []
    for item in sheet.items {
      let isHidden = !folds.allSatisfy(sheet.reading.isOpen)
      switch item.event {
      case .fold(let fold):
        folds.append(fold)
        if !isHidden { lines += opening(fold, sheet) }
      case .endOfFold:
        if !folds.isEmpty { folds.removeLast() }
      case .code(let code) where isHidden:
        // Of code that draws, a line is left where nothing else hides it.
        if case .drawing = folds.last, folds.dropLast().allSatisfy(sheet.reading.isOpen) {
          lines += renderer.foldedCode(code)
        }
      default:
        if !isHidden { lines += self.lines(of: item.event) }
      }
    }
    return tidied(lines)
  }

  private func lines(of event: Event) -> [StyledLine] {
    switch event {
    case .figure(_, let number, let figure):
      return [StyledLine()] + drawing(figure) + [StyledLine("    Figure \(number)", .quiet)]
    case .cell(_, let title, let prose, _) where isLarge:
      let rule = StyledLine(String(repeating: "━", count: min(title.columns, textWidth)), .quiet)
      return StyledLine(title, .strong).wrapped(to: textWidth) + [rule, StyledLine()]
        + renderer.prose(prose)
    default:
      return renderer.lines(of: event)
    }
  }

  private func opening(_ fold: Fold, _ sheet: Sheet) -> [StyledLine] {
    switch fold {
    case .outcome(let question):
      let lines = [StyledLine()] + renderer.prose("Before you look: " + question)
      guard sheet.reading.showsOutcome else { return lines + [StyledLine()] }
      return lines + verdict(sheet.reading) + [StyledLine()]
    case .answer(let question, let answer):
      let lines = renderer.question(question)
      return sheet.reading.showsAnswers ? lines + [StyledLine()] + renderer.prose(answer) : lines
    case .drawing:
      return []
    }
  }

  /// What the reader expected, beside what came out.
  private func verdict(_ reading: Sheet.Reading) -> [StyledLine] {
    var line = StyledLine()
    if !reading.guess.isEmpty {
      line.append("You expected: ", .quiet)
      line.append(reading.guess, .strong)
    }
    switch reading.foresaw {
    case true: line.append(line.text.isEmpty ? "Foreseen." : " — foreseen.", .good)
    case false: line.append(line.text.isEmpty ? "Not foreseen." : " — not this time.", .quiet)
    default: line.append(line.text.isEmpty ? "" : " — were you right? (y, n)", .quiet)
    }
    return line.text.isEmpty ? [] : line.wrapped(to: textWidth)
  }

  /// A figure that fits into the text and, if it can be, with its caption into the screen.
  private func drawing(_ figure: any Figure) -> [StyledLine] {
    let lines = TerminalRenderer.drawing(figure, width: textWidth)
    return lines.count < rows ? lines : Self.drawing(figure, columns: textWidth, rows: rows - 1)
  }

  /// A figure as large as it can be in so many rows: in the full width, or else in the greatest of some
  /// smaller ones with which it is no higher, or in the full width after all.
  static func drawing(_ figure: any Figure, columns: Int, rows: Int) -> [StyledLine] {
    let drawings = [1, 0.8, 0.6, 0.45].lazy.map { share in
      TerminalRenderer.drawing(figure, width: Int(Double(columns) * share), height: rows)
    }
    return drawings.first { $0.count <= rows } ?? drawings[0]
  }

  /// The lines without empty ones at both ends, and never two after another.
  private func tidied(_ lines: [StyledLine]) -> [StyledLine] {
    var tidy: [StyledLine] = []
    for line in lines where !(line.text.isEmpty && tidy.last?.text.isEmpty ?? true) {
      tidy.append(line)
    }
    if tidy.last?.text.isEmpty == true { tidy.removeLast() }
    return tidy
  }
}
