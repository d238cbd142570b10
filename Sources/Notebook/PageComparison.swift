/// Compares a text with another, of which the numbers may differ a little.
struct PageComparison {
  let tolerance: Tolerance

  /// Whether two lines say the same: the same words, and numbers that agree within the tolerance.
  ///
  /// Spaces do not count, because columns widen with their digits.
  func agree(_ expected: some StringProtocol, _ found: some StringProtocol) -> Bool {
    let (a, b) = (Self.pieces(expected), Self.pieces(found))
    return a.count == b.count && zip(a, b).allSatisfy(agree)
  }

  private func agree(_ expected: Piece, _ found: Piece) -> Bool {
    switch (expected, found) {
    case (.words(let a), .words(let b)): a == b
    case (.whole(let a), .whole(let b)): agree(a, b)
    case (.whole, .words), (.words, .whole), (.words, .number), (.number, .words): false
    case (.number(let a), .number(let b)): agree(a, b)
    case (.whole(let a), .number(let b)): agree(Double(a), b)
    case (.number(let a), .whole(let b)): agree(a, Double(b))
    }
  }

  /// Whole numbers count things; only training may count a few more or less, and times are no counts.
  private func agree(_ a: Int, _ b: Int) -> Bool {
    switch tolerance {
    case .training: (a - b).magnitude <= 1 + a.magnitude / 100
    case .time: agree(Double(a), Double(b))
    case .digits, .noise: a == b
    }
  }

  private func agree(_ a: Double, _ b: Double) -> Bool {
    switch tolerance {
    case .digits: isClose(a, b, relative: 1e-6, absolute: 2e-8)
    case .training: isClose(a, b, relative: 1e-3, absolute: 1e-3)
    case .time: a == b || a > 0 && b > 0 && max(a, b) <= 8 * min(a, b)
    case .noise:
      abs(a) < 1e-5
        ? abs(b) < 1e-12 || abs(b) <= 100 * abs(a) : isClose(a, b, relative: 1e-6, absolute: 2e-8)
    }
  }

  private func isClose(_ a: Double, _ b: Double, relative: Double, absolute: Double) -> Bool {
    a == b || a.isNaN && b.isNaN
      || abs(a - b) <= min(absolute, 0.01 * abs(a)) + relative * abs(a)
  }

  private enum Piece {
    case words(String)
    case whole(Int)
    case number(Double)
  }

  /// Cuts a line into numbers and what stands between them, without the spaces.
  private static func pieces(_ line: some StringProtocol) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var previous: Character = " "
    var rest = Substring(line)
    while let first = rest.first {
      // The 1 of `W1` belongs to a name, and the 0072 of `#0072b2` to a colour.
      let isInName = previous.isLetter || previous.isNumber || previous == "_" || previous == "#"
      if !isInName, let match = rest.prefixMatch(of: /-?\d+(\.\d*)?(e[-+]?\d+)?/) {
        let text = match.output.0
        pieces += [.words(words), Int(text).map { .whole($0) } ?? .number(Double(text) ?? .nan)]
        words = ""
        previous = "0"
        rest = rest[match.range.upperBound...]
      } else {
        if !first.isWhitespace { words.append(first) }
        previous = first
        rest = rest.dropFirst()
      }
    }
    return pieces + [.words(words)]
  }
}
