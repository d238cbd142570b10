import Foundation

/// The lines that are shown of a part.
struct LaidOut {
  /// What they depend on.
  struct Key: Equatable {
    let part: Int
    let sheet: Int
    let items: Int
    let seed: Int?
    let size: TerminalSize
    var reading: Sheet.Reading
  }

  let key: Key
  /// The sheets, of which the last is the one that the reader has come to.
  let sheets: ClosedRange<Int>
  let lines: [StyledLine]
}

/// What the reader sees.
extension Reader {
  /// The lines of the sheet that is shown, and what is said about it.
  var lines: [StyledLine] {
    guard let shown = current else { return waitingLines }
    return laidOut(shown).lines + remarks(shown)
  }

  /// The lines of the sheet, and above them what it goes on from, where there is room for all of it.
  func laidOut(_ shown: Sheet) -> LaidOut {
    var reading = shown.reading
    reading.top = 0
    let key = LaidOut.Key(
      part: part, sheet: sheet, items: shown.items.count, seed: parts[part].run?.seed,
      size: screen.size, reading: reading)
    if let cache, cache.key == key { return cache }
    let sheets = parts[part].sheets
    var (first, lines) = (sheet, heading(shown) + layout.lines(shown))
    while first > 0, sheets[first].goesOn, !options.isLarge {
      let more = layout.lines(sheets[first - 1]) + [StyledLine()] + lines
      // Some lines are left for what is said below the sheet.
      guard more.count <= layout.rows - 3 else { break }
      (first, lines) = (first - 1, more)
    }
    let laidOut = LaidOut(key: key, sheets: first...sheet, lines: lines)
    cache = laidOut
    return laidOut
  }

  /// For a projector, where the reader is, on every sheet.
  private func heading(_ shown: Sheet) -> [StyledLine] {
    guard options.isLarge, parts[part].section != nil, !shown.isCell, sheet > 0 else { return [] }
    let title = [parts[part].number, shown.title].joined(separator: "  ")
    return [StyledLine(title, .quiet).shortened(to: layout.textWidth), StyledLine()]
  }

  /// What stands below a sheet: progress, what went wrong, what was foreseen, and offers.
  private func remarks(_ shown: Sheet) -> [StyledLine] {
    let here = parts[part]
    let isLast = sheet + 1 == here.sheets.count
    var lines: [StyledLine] = []
    if shown.isWaiting { lines = guessLines(shown) }
    if isLast { lines += statusLines(here) }
    if isLast, here.status == .complete, let foreseen = here.foreseen, !shown.isWaiting {
      let text = "You foresaw \(foreseen.right) of \(foreseen.asked)."
      lines.append(StyledLine(text, .strong))
    }
    if part == 0 && offered == nil {
      let text = "→ goes on, ← goes back, ? shows all keys, q leaves."
      lines += StyledLine(text, .quiet).wrapped(to: layout.textWidth)
    }
    if let offered, part == 0 {
      let text = "Last time you were at \(offered.section), “\(offered.title)”."
      lines += StyledLine(text).wrapped(to: layout.textWidth)
      lines.append(StyledLine("Return goes on there, → begins here.", .strong))
    }
    return lines.isEmpty ? [] : [StyledLine()] + lines
  }

  private func guessLines(_ shown: Sheet) -> [StyledLine] {
    (StyledLine("› ", .strong) + StyledLine(shown.reading.guess)).wrapped(to: layout.textWidth)
  }

  private func statusLines(_ here: Part) -> [StyledLine] {
    switch here.status {
    case .failed(let failure):
      "The section stopped: \(failure)".split(separator: "\n").flatMap {
        StyledLine(String($0), .bad).wrapped(to: layout.textWidth)
      }
    case .stopped:
      [StyledLine("You stopped the section here; r runs it again.", .strong)]
    default: []
    }
  }

  /// What is shown as long as the sheet is not there.
  private var waitingLines: [StyledLine] {
    let here = parts[part]
    let heading = StyledLine("\(here.number)  \(here.title)", .strong).wrapped(to: layout.textWidth)
    let other = parts.first { $0.status == .running && $0 !== here }
    let reason = other.map { "\($0.number) is still running; x stops it." }
    let lines = here.sheets.isEmpty ? heading + statusLines(here) : heading
    return lines + (reason.map { [StyledLine(), StyledLine($0)] } ?? [])
  }

  private var progressLine: StyledLine {
    let running = parts.first { $0.status == .running }
    guard let progress = running?.run?.progress else { return StyledLine("running …", .quiet) }
    return StyledLine(progress.line(width: min(layout.textWidth, 80)))
  }

  /// Draws everything anew; the terminal gets what has changed.
  func draw() {
    let size = HeldTerminal.size ?? screen.size
    screen.clear(size: size, isNew: HeldTerminal.wasAway())
    scroll(by: 0)
    switch overlay {
    case .help(let top):
      let last = max(helpLines.count - rows, 0)
      if top > last { overlay = .help(top: last) }
      draw(helpLines, top: min(top, last), margin: margin)
    case .figure(let index, let top): drawFigure(index, top)
    case .list(let list): draw(list)
    case .none, .search: drawSheet()
    }
    drawStatus()
    // Terminals that know these marks show nothing of a picture before all of it is there.
    HeldTerminal.write("\u{1B}[?2026h" + screen.update() + "\u{1B}[?2026l")
  }

  private func drawSheet() {
    let lines = lines
    let top = min(current?.reading.top ?? 0, max(lines.count - rows, 0))
    draw(lines, top: top, margin: margin)
    if isGrowing { screen.put(progressLine, row: min(lines.count + 1, rows), column: margin) }
    guard isGuessing, let guess = guessLines(current ?? parts[part].sheets[sheet]).last else {
      return
    }
    let row = (lines.lastIndex { $0 == guess } ?? 0) - top + free(lines)
    if row < rows { screen.showCursor(row: row, column: margin + guess.columns) }
  }

  /// The rows that stay empty above some lines: few words for a projector do not stick to the edge.
  private func free(_ lines: [StyledLine]) -> Int {
    options.isLarge ? max((rows - lines.count) / 3, 0) : 0
  }

  /// On a wide screen the text stands in the middle.
  private var margin: Int { (screen.size.columns - layout.textWidth) / 2 }

  private func draw(_ lines: [StyledLine], top: Int, margin: Int = 0) {
    let free = free(lines)
    for (row, line) in lines.dropFirst(top).prefix(rows).enumerated() {
      screen.put(line.marking(found), row: row + free, column: margin)
    }
  }

  private func draw(_ list: JumpList) {
    let entries = list.entries
    let first = max(min(list.choice - (rows - 1) / 2, entries.count - rows + 1), 0)
    screen.put(StyledLine("Go to: ", .strong) + StyledLine(list.typed), row: 0)
    for (row, entry) in entries.dropFirst(first).prefix(rows - 1).enumerated() {
      let isChosen = row + first == list.choice
      let style: Style = isChosen ? .bar : entry.isSection ? .strong : .plain
      let text = (entry.isSection ? "" : "    ") + entry.label
      screen.put(StyledLine(text, style).shortened(to: screen.size.columns), row: row + 1)
    }
    screen.showCursor(row: 0, column: 7 + StyledLine(list.typed).columns)
  }

  private func drawFigure(_ index: Int, _ top: Int) {
    guard visibleFigures.indices.contains(index) else { return }
    let lines = SheetLayout.drawing(
      visibleFigures[index], columns: screen.size.columns, rows: rows)
    let last = max(lines.count - rows, 0)
    if top > last { overlay = .figure(index: index, top: last) }
    let margin = max((screen.size.columns - (lines.map(\.columns).max() ?? 0)) / 2, 0)
    draw(lines, top: min(top, last), margin: margin)
  }
}
