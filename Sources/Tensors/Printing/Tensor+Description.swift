extension Tensor: CustomStringConvertible {
  /// The elements as NumPy prints them: `[0.57444252 0.66818777 0.75026011]`.
  ///
  /// The text is that of `numpy.array2string(a)` of NumPy 2.4 with its default options. At most
  /// eight digits follow a decimal point, and lines wrap at 75 columns. Of more than 1,000
  /// elements only the first and last three along each axis are shown, with `...` between them.
  public var description: String {
    guard count > 0 else { return "[]" }
    let layout = NestedRows(shape: shape)
    let words = Element.formatted(layout.shownOffsets.map { elements[$0] })
    return layout.text(of: words)
  }
}

/// Arranges the words of one tensor in brackets: one row per line, blank lines between matrices.
private struct NestedRows {
  /// The longest line, its closing bracket included.
  static let lineWidth = 75

  /// Tensors with more elements than this are summarized.
  static let threshold = 1000

  /// How many items a summary shows at each end of an axis.
  static let edge = 3

  let shape: [Int]
  let isSummarized: Bool

  init(shape: [Int]) {
    self.shape = shape
    isSummarized = shape.reduce(1, *) > Self.threshold
  }

  /// The places, in row-major order, of the elements that are shown.
  var shownOffsets: [Int] {
    shape.reduce([0]) { offsets, length in
      offsets.flatMap { offset in shownIndices(length).map { offset * length + $0 } }
    }
  }

  private func isCut(_ length: Int) -> Bool { isSummarized && length > 2 * Self.edge }

  private func shownIndices(_ length: Int) -> [Int] {
    guard isCut(length) else { return Array(0..<length) }
    return Array(0..<Self.edge) + Array(length - Self.edge..<length)
  }

  /// Puts one word per shown element together.
  func text(of words: [String]) -> String {
    guard !shape.isEmpty else { return words.joined().trimmingSpaces() }
    return text(of: words[...], axis: 0)
  }

  private func text(of words: ArraySlice<String>, axis: Int) -> String {
    let indent = String(repeating: " ", count: axis + 1)
    if axis == shape.count - 1 {
      return row(of: withGap(Array(words), axis: axis), indent: indent, axis: axis)
    }
    let itemCount = isCut(shape[axis]) ? 2 * Self.edge : shape[axis]
    let wordsPerItem = words.count / itemCount
    let items = (0..<itemCount).map { item in
      let start = words.startIndex + item * wordsPerItem
      return text(of: words[start..<start + wordsPerItem], axis: axis + 1)
    }
    let lineBreaks = String(repeating: "\n", count: shape.count - 1 - axis)
    return "[" + withGap(items, axis: axis).joined(separator: lineBreaks + indent) + "]"
  }

  private func withGap(_ items: [String], axis: Int) -> [String] {
    guard isCut(shape[axis]) else { return items }
    return items.prefix(Self.edge) + ["..."] + items.suffix(Self.edge)
  }

  /// Fills lines with words; a word that would touch the last columns, kept for the closing
  /// brackets, starts a new line.
  private func row(of words: [String], indent: String, axis: Int) -> String {
    let width = Self.lineWidth - axis - 1
    var lines: [String] = []
    var line = indent
    for (index, word) in words.enumerated() {
      if line.utf8.count + word.utf8.count > width, line.utf8.count > indent.utf8.count {
        lines.append(line.trimmingTrailingSpaces())
        line = indent
      }
      line += word
      if index < words.count - 1 { line += " " }
    }
    lines.append(line)
    return "[" + lines.joined(separator: "\n").dropFirst(indent.utf8.count) + "]"
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  fileprivate func trimmingSpaces() -> String {
    String(trimmingTrailingSpaces().drop { $0 == " " })
  }
}
