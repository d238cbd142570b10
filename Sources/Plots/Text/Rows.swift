/// Sets items side by side in rows, as many in each as fit.
///
/// - Parameters:
///   - widths: the width of each item.
///   - limit: the greatest width of a row.
///   - gap: the distance between two items.
/// - Returns: the indices of each row's items.
func rows(ofWidths widths: [Double], limit: Double, gap: Double) -> [[Int]] {
  var rows: [[Int]] = []
  var used = 0.0
  for (index, width) in widths.enumerated() {
    if !rows.isEmpty, used + gap + width <= limit {
      rows[rows.count - 1].append(index)
      used += gap + width
    } else {
      rows.append([index])
      used = width
    }
  }
  return rows
}

/// How many of several items stand in a row where so many fit: no more than it takes for as few rows, so
/// that the rows are about equally long.
func balanced(_ count: Int, fitting: Int) -> Int {
  let rows = (count + max(fitting, 1) - 1) / max(fitting, 1)
  return max(1, (count + max(rows, 1) - 1) / max(rows, 1))
}

extension Array {
  /// The elements in rows of so many, the last row perhaps shorter.
  func inRows(of count: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: self.count, by: count).map { self[$0..<Swift.min($0 + count, self.count)] }
  }
}

/// Sets blocks of lines side by side.
///
/// - Parameters:
///   - blocks: the lines of each block.
///   - cell: the columns of each block.
///   - gap: the columns between two blocks.
/// - Returns: the lines of all, without spaces at their ends.
func sideBySide(_ blocks: [[String]], cell: Int, gap: Int) -> [String] {
  let height = blocks.map(\.count).max() ?? 0
  return (0..<height).map { index in
    blocks.map { (index < $0.count ? $0[index] : "").padded(to: cell) }
      .joined(separator: String(repeating: " ", count: gap)).trimmed
  }
}
