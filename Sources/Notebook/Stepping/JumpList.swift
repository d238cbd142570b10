/// A list of sections and cells to go to, which typing narrows.
struct JumpList {
  /// A line of the list.
  struct Entry: Equatable {
    let part: Int
    /// The sheet, where it is there already.
    let sheet: Int?
    /// The cell, where it is not.
    let cell: String?
    let label: String
    let isSection: Bool
  }

  private let all: [Entry]

  /// What was typed.
  private(set) var typed = ""

  /// The index of the entry that is chosen, among those shown.
  private(set) var choice = 0

  /// Makes a list of all that is known, with the reader's own place chosen.
  init(_ parts: [Part], at part: Int, _ sheet: Int) {
    all = parts.enumerated().flatMap { index, part in Self.entries(part, index) }
    choice = all.lastIndex { $0.part == part && ($0.sheet ?? 0) <= sheet } ?? 0
  }

  private static func entries(_ part: Part, _ index: Int) -> [Entry] {
    let heading = part.number.isEmpty ? part.title : "\(part.number)  \(part.title)"
    let section = Entry(part: index, sheet: 0, cell: nil, label: heading, isSection: true)
    guard part.section != nil else { return [section] }
    let cells = part.sheets.enumerated().filter { $0.element.isCell }.map { number, sheet in
      Entry(part: index, sheet: number, cell: nil, label: sheet.title, isSection: false)
    }
    let known = part.sheets.compactMap { $0.isCell ? $0.cell : nil }
    let others = part.outline.filter { !known.contains($0.name) && part.status != .complete }
    return [section] + cells
      + others.map { cell in
        Entry(part: index, sheet: nil, cell: cell.name, label: cell.title, isSection: false)
      }
  }

  /// The entries in which all words that were typed occur.
  var entries: [Entry] {
    let words = typed.lowercased().split(separator: " ")
    return all.filter { entry in words.allSatisfy { entry.label.lowercased().contains($0) } }
  }

  /// The entry that is chosen; nil if none is left.
  var selected: Entry? {
    let entries = entries
    return entries.indices.contains(choice) ? entries[choice] : nil
  }

  /// Narrows the list, or moves in it.
  mutating func press(_ key: Key) {
    switch key {
    case .character(let letter): (typed, choice) = (typed + String(letter), 0)
    case .backspace: (typed, choice) = (String(typed.dropLast()), 0)
    case .up: choice = max(choice - 1, 0)
    case .down: choice = min(choice + 1, max(entries.count - 1, 0))
    case .pageUp: choice = max(choice - 10, 0)
    case .pageDown: choice = min(choice + 10, max(entries.count - 1, 0))
    case .home: choice = 0
    case .end: choice = max(entries.count - 1, 0)
    default: break
    }
  }
}
