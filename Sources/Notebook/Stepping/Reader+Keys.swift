import Foundation

/// What keys do.
extension Reader {
  /// Reacts to a key.
  func press(_ key: Key) {
    message = nil
    switch (overlay, key) {
    case (_, .pasted(let character)): paste(character)
    case (_, .control("d")): isDone = true
    case (_, .control("l")): screen.clear(size: screen.size, isNew: true)
    case (.help(let top), _): overlay = scrolled(from: top, by: key).map { .help(top: $0) } ?? .none
    case (.figure(let index, let top), _): pressAtFigure(key, index: index, top: top)
    case (.list(let list), _): press(key, in: list)
    case (.search(let text), _): press(key, searching: text)
    case (.none, _):
      if isGuessing, pressAtGuess(key) { return }
      pressAtSheet(key)
    }
  }

  /// Takes a character for text; where none is asked for, what is pasted is left out.
  private func paste(_ character: Character) {
    switch overlay {
    case .list, .search: press(.character(character))
    case .none where isGuessing: addToGuess(character)
    default: message = "Here is nothing to paste text into"
    }
  }

  /// The first line that is shown of what is longer than the screen, after a key that scrolls; nil for
  /// other keys.
  private func scrolled(from top: Int, by key: Key) -> Int? {
    switch key {
    case .down: top + 1
    case .up: max(top - 1, 0)
    case .pageDown: top + max(rows - 2, 1)
    case .pageUp: max(top - max(rows - 2, 1), 0)
    default: nil
    }
  }

  /// Whether the reader may write down what to expect; in a search, letters go on with that.
  var isGuessing: Bool { current?.isWaiting == true && !declinesGuess && found == nil }

  private func pressAtSheet(_ key: Key) {
    switch key {
    case .enter where offered != nil: acceptOffer()
    case .right, .enter, .character(" "), .character("→"): goForward()
    case .left, .backspace: goBack()
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .pageDown: scroll(by: max(rows - 2, 1))
    case .pageUp: scroll(by: -max(rows - 2, 1))
    case .home: scroll(by: -lines.count)
    case .end: scroll(by: lines.count)
    case .escape: found = nil
    case .character(let letter): press(letter)
    case .control, .pasted: break
    }
  }

  private func press(_ letter: Character) {
    switch letter {
    case "q": isDone = true
    case "?": overlay = .help(top: 0)
    case "g": overlay = .list(JumpList(parts, at: part, sheet))
    case "/": overlay = .search("")
    case "n" where isJudging: judge(false)
    case "y" where isJudging: judge(true)
    case "n" where found != nil: goToMatch(forward: true)
    case "N" where found != nil: goToMatch(forward: false)
    case "n": goToSection(by: 1)
    case "p": goToSection(by: -1)
    case "a": toggle(\.showsAnswers, if: current?.hasAnswer, "There is no question here")
    case "c": toggle(\.showsCode, if: current?.hasFoldedCode, "No code is folded here")
    case "f": showFigure()
    case "r": runAgain()
    case "x": stopRun()
    case "o": openSource()
    default: message = "? shows the keys"
    }
  }

  /// Whether the reader is asked if the outcome was foreseen.
  var isJudging: Bool {
    guard let shown = current, shown.prediction != nil else { return false }
    return shown.reading.showsOutcome && shown.reading.foresaw == nil
  }

  private func judge(_ foresaw: Bool) { current?.reading.foresaw = foresaw }

  private func toggle(
    _ property: WritableKeyPath<Sheet.Reading, Bool>, if isThere: Bool?, _ otherwise: String
  ) {
    guard isThere == true else {
      message = otherwise
      return
    }
    current?.reading[keyPath: property].toggle()
    scroll(by: 0)
  }

  /// Writes down a guess.
  ///
  /// - Returns: whether the key was part of it. Every letter is; what no guess begins with, such as a
  ///   space or a question mark, is first what it is elsewhere.
  private func pressAtGuess(_ key: Key) -> Bool {
    let guess = current?.reading.guess ?? ""
    switch key {
    case .character(let letter) where !guess.isEmpty || !" ?/→".contains(letter):
      addToGuess(letter)
    case .backspace where !guess.isEmpty: current?.reading.guess.removeLast()
    case .enter where !guess.isEmpty, .right where !guess.isEmpty: showOutcome()
    case .escape:
      current?.reading.guess = ""
      declinesGuess = true
    default: return false
    }
    return true
  }

  private func addToGuess(_ character: Character) {
    let guess = current?.reading.guess ?? ""
    current?.reading.guess = String((guess + String(character)).prefix(200))
    scroll(by: lines.count)
  }

  private func pressAtFigure(_ key: Key, index: Int, top: Int) {
    if let top = scrolled(from: top, by: key) {
      overlay = .figure(index: index, top: top)
    } else if key == .character("f"), index + 1 < visibleFigures.count {
      overlay = .figure(index: index + 1, top: 0)
    } else {
      overlay = .none
    }
  }

  private func showFigure() {
    if visibleFigures.isEmpty {
      message = "There is no figure here"
    } else {
      overlay = .figure(index: 0, top: 0)
    }
  }

  private func press(_ key: Key, in list: JumpList) {
    var list = list
    switch key {
    case .escape: overlay = .none
    case .enter:
      overlay = .none
      guard let entry = list.selected else { return }
      go(entry.part, entry.sheet ?? 0, target: entry.cell.map { .cell($0, offset: 0) })
    default:
      list.press(key)
      overlay = .list(list)
    }
  }

  /// Opens the source of what is shown in the reader's editor.
  private func openSource() {
    guard let place = current?.place else {
      message = "This stands in no source file"
      return
    }
    let command = place.command(environment: ProcessInfo.processInfo.environment)
    var status: Int32 = 0
    HeldTerminal.lend { status = system(command) }
    if status != 0 { message = "The editor ended with an error: \(command)" }
  }
}
