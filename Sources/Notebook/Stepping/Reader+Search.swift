import Foundation

/// Finding words in all that has been shown.
extension Reader {
  /// Reacts to a key while a word is typed that is to be found.
  func press(_ key: Key, searching text: String) {
    switch key {
    case .escape: overlay = .none
    case .backspace: overlay = text.isEmpty ? .none : .search(String(text.dropLast()))
    case .character(let letter): overlay = .search(text + String(letter))
    case .enter:
      overlay = .none
      found = text.isEmpty ? nil : text
      if found != nil { goToMatch(forward: true, fromHere: true) }
    default: break
    }
  }

  /// Goes to the next sheet, or the next line of this one, in which the word occurs.
  ///
  /// - Parameters:
  ///   - forward: in which direction.
  ///   - fromHere: whether what is on the screen counts.
  func goToMatch(forward: Bool, fromHere: Bool = false) {
    guard let found else { return }
    let top = current?.reading.top ?? 0
    if fromHere, matches(in: lines, found).contains(where: { $0 >= top && $0 < top + rows }) {
      return
    }
    let all = parts.indices.flatMap { part in
      parts[part].sheets.indices.map { (part: part, sheet: $0) }
    }
    let here = all.firstIndex { $0 == (part, sheet) } ?? 0
    for step in 0...all.count {
      let index = (here + (forward ? step : all.count - step)) % max(all.count, 1)
      let place = all[index]
      let lines = matches(in: layout.lines(parts[place.part].sheets[place.sheet]), found)
      let isSame = step == 0
      let line =
        forward
        ? lines.first { !isSame || $0 >= top + rows } : lines.last { !isSame || $0 < top }
      guard let line else { continue }
      if !isSame { go(place.part, place.sheet) }
      current?.reading.top = max(min(line - 2, bottom), 0)
      return
    }
    message = "“\(found)” is nowhere else in what has been shown"
  }

  private func matches(in lines: [StyledLine], _ text: String) -> [Int] {
    lines.indices.filter { lines[$0].text.range(ofText: text) != nil }
  }
}

extension String {
  /// Where a text occurs, whatever the case of its letters.
  func range(ofText text: String) -> Range<Index>? { range(of: text, options: .caseInsensitive) }
}

extension StyledLine {
  /// The line with all that is like a text set off.
  func marking(_ text: String?) -> StyledLine {
    guard let text, !text.isEmpty, self.text.range(ofText: text) != nil else { return self }
    var line = StyledLine()
    // The styles come back piece by piece, so that what is found may reach over several.
    let styles = pieces.flatMap { piece in piece.text.map { _ in piece.style } }
    let whole = self.text
    var (isFound, start) = (Array(repeating: false, count: whole.count), whole.startIndex)
    while let range = whole[start...].range(of: text, options: .caseInsensitive) {
      let from = whole.distance(from: whole.startIndex, to: range.lowerBound)
      for index in from..<(from + whole.distance(from: range.lowerBound, to: range.upperBound)) {
        isFound[index] = true
      }
      start = range.upperBound
    }
    for (index, character) in whole.enumerated() where index < styles.count {
      line.append(String(character), isFound[index] ? .found : styles[index])
    }
    return line
  }
}
