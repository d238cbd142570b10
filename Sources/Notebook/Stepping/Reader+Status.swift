import Plots

/// The line at the bottom, and the list of keys.
extension Reader {
  /// The figures that the sheet shows, as far as it is open.
  var visibleFigures: [any Figure] {
    guard let shown = current else { return [] }
    var figures: [any Figure] = []
    var hidden: [Bool] = []
    for item in shown.items {
      switch item.event {
      case .fold(.outcome): hidden.append(!shown.reading.showsOutcome)
      case .fold(.answer): hidden.append(!shown.reading.showsAnswers)
      case .fold(.drawing): hidden.append(false)
      case .endOfFold: _ = hidden.popLast()
      case .figure(_, _, let figure) where !hidden.contains(true): figures.append(figure)
      default: break
      }
    }
    return figures
  }

  /// Draws the line at the bottom: where the reader is, and the keys that help now.
  func drawStatus() {
    let row = screen.size.rows - 1
    let width = screen.size.columns
    if case .search(let text) = overlay {
      screen.put(StyledLine("/" + text), row: row)
      return screen.showCursor(row: row, column: 1 + StyledLine(text).columns)
    }
    if let message {
      screen.put(StyledLine(" " + message + " ", .bar).shortened(to: width), row: row)
      return screen.fill(row: row, .bar)
    }
    let keys = keys
    for place in positions {
      // As many keys as there is room for, the most important first.
      for count in stride(from: keys.count, through: min(2, keys.count), by: -1) {
        let right = keys.prefix(count).joined(separator: "  ")
        let space = width - StyledLine(place).columns - StyledLine(right).columns - 2
        guard space >= 2 else { continue }
        let line = " " + place + String(repeating: " ", count: space) + right + " "
        screen.put(StyledLine(line, .bar), row: row)
        return
      }
    }
    screen.put(StyledLine(" " + (positions.last ?? ""), .bar).shortened(to: width), row: row)
    screen.fill(row: row, .bar)
  }

  /// Where the reader is, in more and in fewer words.
  private var positions: [String] {
    let here = parts[part]
    guard here.section != nil else { return [name + " · " + here.title, here.title, name] }
    let total = parts.reduce(0) { $0 + $1.cellCount }
    let before = parts[..<part].reduce(0) { $0 + $1.cellCount }
    let cells = here.sheets.prefix(sheet + 1).count(where: \.isCell)
    // What leads to a cell counts as that cell.
    let number = max(before + cells, before + min(1, here.cellCount))
    let seed = here.run.flatMap { $0.seed == options.seed ? nil : " · seed \($0.seed)" } ?? ""
    let cell = "cell \(number) of \(total)\(seed)"
    return [
      "\(name) · \(here.number) \(here.title) · \(cell)", "\(name) · \(here.number) · \(cell)",
      "\(here.number) · \(number)/\(total)",
    ]
  }

  /// The few keys that help now.
  private var keys: [String] {
    switch overlay {
    case .help: return ["any key: back"]
    case .figure: return ["Esc back", "f next figure", "↑↓ scroll"]
    case .list: return ["Return goes", "Esc back", "↑↓ choose", "type to narrow"]
    case .none, .search: break
    }
    guard let shown = current else { return ["← back", "x stop", "q leave", "? keys"] }
    if isGuessing {
      return shown.reading.guess.isEmpty
        ? ["space: what came out", "or type a guess", "Esc: other keys"]
        : ["Return: what came out", "Esc: no guess"]
    }
    if let offered, part == 0 {
      return ["Return: on at \(offered.section)", "→ begin here", "q leave"]
    }
    let isLong = shown.reading.top < bottom
    var keys = [isLong ? "→ more ↓" : "→ on", "← back"]
    if isJudging && !shown.reading.guess.isEmpty { keys.insert("y/n foreseen?", at: 1) }
    if shown.hasAnswer { keys.append(shown.reading.showsAnswers ? "a hide answer" : "a answer") }
    if shown.hasFoldedCode { keys.append(shown.reading.showsCode ? "c fold code" : "c code") }
    if !visibleFigures.isEmpty { keys.append("f large") }
    if !parts[part].isComplete(sheet) { keys.append("x stop") }
    if found != nil { keys += ["n/N next match", "Esc"] }
    return keys + ["? keys", "q leave"]
  }

  /// All keys.
  var helpLines: [StyledLine] {
    let keys = [
      ("→ space Return", "on: the rest of a long cell, the outcome, the next cell"),
      ("←", "back"), ("↑ ↓", "scroll a long cell; also Page up and down, Home, End"),
      ("n p", "next and previous section"), ("g", "the list of sections and cells; type to narrow"),
      ("/", "search in what has been shown; n N the next and previous place, Esc ends it"),
      ("a", "the answer to a question"), ("c", "code that is folded away"),
      ("f", "the figure as large as the screen"),
      ("y n", "after a prediction: whether you foresaw it"),
      ("r", "run this section again with another seed"), ("x", "stop what is running"),
      ("o", "this place in the source, in $VISUAL or $EDITOR"), ("q", "leave; your place is kept"),
    ]
    return [StyledLine("Keys", .strong), StyledLine()]
      + keys.flatMap { key, text -> [StyledLine] in
        let space = String(repeating: " ", count: max(16 - StyledLine(key).columns, 1))
        let indent = StyledLine(String(repeating: " ", count: min(16, screen.size.columns / 3)))
        return (StyledLine(key + space, .strong) + StyledLine(text))
          .wrapped(to: min(screen.size.columns, 100), indent: indent)
      }
  }
}
