import Plots

/// A key and what it does, and how soon that is left out where there is little room: 0 never.
private struct Hint {
  let text: String
  let rank: Int

  init(_ text: String, _ rank: Int) { (self.text, self.rank) = (text, rank) }
}

/// The line at the bottom, and the list of keys.
extension Reader {
  /// The figures that are shown, as far as the sheets are open.
  var visibleFigures: [any Figure] {
    guard let shown = current else { return [] }
    return parts[part].sheets[laidOut(shown).sheets].flatMap(\.visibleFigures)
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
    let (place, keys) = fitting(width)
    let space = width - StyledLine(place + keys).columns - 2
    let line = " " + place + String(repeating: " ", count: max(space, 1)) + keys + " "
    screen.put(StyledLine(line, .bar).shortened(to: width), row: row)
  }

  /// As much of the place and of the keys as there is room for.
  ///
  /// Words about the place are left out first, but for a key that goes without saying.
  private func fitting(_ width: Int) -> (place: String, keys: String) {
    let (hints, places) = (hints, positions)
    let choices =
      places.flatMap { place in [6, 5].map { (place, $0) } }
      + [4, 3, 2, 1, 0].flatMap { rank in places.suffix(2).map { ($0, rank) } }
    for (place, rank) in choices {
      let keys = hints.filter { $0.rank <= rank }.map(\.text).joined(separator: "  ")
      if StyledLine(place + keys).columns + 4 <= width { return (place, keys) }
    }
    return ("", hints.first?.text ?? "")
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
      "\(here.number) · \(number)/\(total)", "\(number)/\(total)",
    ]
  }

  /// The few keys that help now.
  private var hints: [Hint] {
    switch overlay {
    case .help: return [Hint("any key: back", 0), Hint("↑↓ scroll", 1)]
    case .figure(let index, _):
      let next = index + 1 < visibleFigures.count ? [Hint("f next figure", 1)] : []
      return [Hint("any key: back", 0)] + next + [Hint("↑↓ scroll", 2)]
    case .list:
      return [
        Hint("Return goes", 0), Hint("Esc back", 1), Hint("type to narrow", 2),
        Hint("↑↓ choose", 5),
      ]
    case .none, .search: break
    }
    let always = [Hint("? keys", 2), Hint("q leave", 3)]
    guard let shown = current else { return [Hint("x stop", 0), Hint("← back", 6)] + always }
    let stop = parts[part].isComplete(sheet) ? [] : [Hint("x stop", 1)]
    if isGuessing { return guessHints(shown.reading.guess, stop) }
    if let offered, part == 0 {
      return [Hint("Return: on at \(offered.section)", 0), Hint("→ begin here", 1)] + always
    }
    var hints = forwardHints(shown) + [Hint("← back", 6)]
    if isJudging { hints.insert(Hint("y/n foreseen?", 1), at: 1) }
    if shown.hasAnswer {
      hints.append(Hint(shown.reading.showsAnswers ? "a hide answer" : "a answer", 1))
    }
    if shown.hasFoldedCode {
      hints.append(Hint(shown.reading.showsCode ? "c fold code" : "c code", 4))
    }
    if !visibleFigures.isEmpty { hints.append(Hint("f large", 5)) }
    if found != nil { hints.append(Hint("n/N next match  Esc", 1)) }
    return hints + stop + always
  }

  /// What there is to do where the reader is asked what will come out: all letters are a guess.
  private func guessHints(_ guess: String, _ stop: [Hint]) -> [Hint] {
    guard guess.isEmpty else { return [Hint("Return shows it", 0), Hint("Esc: no guess", 1)] }
    return [
      Hint("space shows it", 0), Hint("type a guess", 5),
      Hint(stop.isEmpty ? "Esc: other keys" : "Esc: other keys, x stop", 1), Hint("? keys", 6),
    ]
  }

  /// How to go on, where that is possible.
  private func forwardHints(_ shown: Sheet) -> [Hint] {
    let here = parts[part]
    if shown.reading.top < bottom { return [Hint("→ more ↓", 0)] }
    if shown.isWaiting { return [Hint("→ shows it", 0)] }
    if sheet + 1 < here.sheets.count || !here.isComplete(sheet) { return [Hint("→ on", 0)] }
    switch here.status {
    case .failed, .stopped:
      return [Hint("r run again", 0)] + (isJudging ? [] : [Hint("n next section", 1)])
    default: return part + 1 < parts.count ? [Hint("→ on", 0)] : []
    }
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
      ("letters", "where a cell asks what will come out: your guess; Esc for the other keys"),
      ("y n", "after that: whether you foresaw it"),
      ("r", "run this section again with another seed"), ("x", "stop what is running"),
      ("o", "this place in the source, in $VISUAL or $EDITOR"), ("q", "leave; your place is kept"),
    ]
    return [StyledLine("Keys", .strong), StyledLine()]
      + keys.flatMap { key, text -> [StyledLine] in
        // On a narrow screen the words do not stand in a column of their own.
        let column = layout.textWidth < 60 ? 4 : 16
        let space = String(repeating: " ", count: max(column - StyledLine(key).columns, 2))
        return (StyledLine(key + space, .strong) + StyledLine(text))
          .wrapped(
            to: layout.textWidth, indent: StyledLine(String(repeating: " ", count: column)))
      }
  }
}
