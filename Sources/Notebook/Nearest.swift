/// The one of some words that was probably meant by another, nil where none is like it.
///
/// - Parameters:
///   - word: what was typed.
///   - words: what is known.
public func nearest(to word: String, among words: [String]) -> String? {
  let typed = word.lowercased()
  let distances = words.map { ($0, distance(typed, $0.lowercased())) }
  guard let (best, least) = distances.min(by: { $0.1 < $1.1 }) else { return nil }
  // A word of which most letters are others was not mistyped.
  return least <= max(1, word.count / 2) ? best : nil
}

/// How many letters are to be put in, left out, replaced or exchanged with their neighbour.
private func distance(_ a: String, _ b: String) -> Int {
  let (a, b) = (Array(a.prefix(40)), Array(b.prefix(40)))
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var least = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        least = min(least, rows[i - 1][j - 1] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}

/// Words to follow one that is not known: the nearest one that is.
public func suggestion(for word: String, among words: [String]) -> String {
  nearest(to: word, among: words).map { " (did you mean \($0)?)" } ?? ""
}

/// What was typed, with a mark for each character that moves the cursor or ends the line.
func printable(_ text: String) -> String {
  let line = text.prefix(1000).map { character in
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
      ? "?" : character
  }
  return String(line)
}
