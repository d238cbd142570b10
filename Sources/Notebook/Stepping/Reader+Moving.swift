/// Going about.
extension Reader {
  /// The lines of text that the screen shows; one belongs to the progress of what is running.
  var rows: Int { max(layout.rows - (isGrowing ? 1 : 0), 1) }

  /// Whether what is shown is not complete.
  var isGrowing: Bool { !parts[part].isComplete(sheet) || current == nil }

  var layout: SheetLayout { SheetLayout(screen: screen.size, isLarge: options.isLarge) }

  /// The last line that may be at the top.
  var bottom: Int { max(lines.count - rows, 0) }

  /// Goes on: down a long sheet, then to the outcome, then to the next sheet.
  func goForward() {
    offered = nil
    guard let shown = current else { return }
    if shown.reading.top < bottom { return scroll(by: max(rows - 2, 1)) }
    if shown.isWaiting { return showOutcome() }
    if sheet + 1 < parts[part].sheets.count || !parts[part].isComplete(sheet) {
      go(part, sheet + 1)
      current?.reading.top = 0
    } else if parts[part].status != .complete {
      message = "The section stopped; r runs it again"
    } else if part + 1 < parts.count {
      go(part + 1, 0)
      current?.reading.top = 0
    } else {
      message = "This is the end; q leaves"
    }
  }

  /// Goes back: up a long sheet, then to the sheet before.
  func goBack() {
    if let top = current?.reading.top, top > 0 { return scroll(by: -max(rows - 2, 1)) }
    if sheet > 0 { return go(part, sheet - 1) }
    guard part > 0 else {
      message = "This is the beginning"
      return
    }
    let isThere = parts[part - 1].status == .complete
    go(part - 1, isThere ? max(parts[part - 1].sheets.count - 1, 0) : 0)
    if !isThere { target = .last }
  }

  /// Goes to a sheet, which need not be there yet.
  func go(_ part: Int, _ sheet: Int, target: Target? = nil) {
    (self.part, self.sheet, self.target) = (part, sheet, target)
    (offered, declinesGuess) = (nil, false)
  }

  /// Goes to the beginning of a section some sections further on.
  func goToSection(by step: Int) {
    guard parts.indices.contains(part + step) else {
      message = step > 0 ? "This is the last section" : "This is the first section"
      return
    }
    go(part + step, 0)
    current?.reading.top = 0
  }

  /// Moves the lines of a long sheet.
  func scroll(by count: Int) {
    guard let top = current?.reading.top else { return }
    current?.reading.top = min(max(top + count, 0), bottom)
  }

  /// Shows what came out, after the reader's guess.
  func showOutcome() {
    let before = lines.count
    current?.reading.showsOutcome = true
    current?.compareGuess()
    // The question stays in sight, and what follows it as far as there is room.
    if lines.count > rows { current?.reading.top = min(max(before - 4, 0), bottom) }
  }

  /// Goes on where the reader was the last time.
  func acceptOffer() {
    guard let offered, let index = parts.firstIndex(where: { $0.number == offered.section }) else {
      return
    }
    go(index, 0, target: .cell(offered.cell, offset: offered.offset))
  }

  /// Runs the section once more: with another seed, or with the same one if it was stopped.
  func runAgain() {
    let here = parts[part]
    guard here.section != nil, let run = here.run else { return }
    guard here.status != .running else {
      message = "It is running; x stops it"
      return
    }
    guard !parts.contains(where: { $0.status == .running }) else {
      message = "Another section is still running"
      return
    }
    let first = here.sheets.firstIndex { $0.cell == current?.cell } ?? 0
    target = .cell(current?.cell, offset: max(sheet - first, 0))
    let same = options.with(seed: run.seed)
    here.start(
      here.status == .stopped ? same : same.with(seed: same.seed(behind: 1)), figures: figures)
  }

  /// Stops the section that is running.
  func stopRun() {
    guard let running = parts.first(where: { $0.status == .running }) else {
      message = "Nothing is running"
      return
    }
    running.run?.stop()
  }
}
