/// Cuts a part of B into panels of two vectors' width, one behind the other.
///
/// They are copies in contiguous memory, filled up with zeros; each serves many tiles.
///
/// - Parameters:
///   - isShared: whether all threads may help.
///   - body: gets the first panel.
@specialized(where Element == Float)
@specialized(where Element == Double)
func withPanels<Element: Scalar>(
  of b: Matrix<Element>, _ depth: Range<Int>, _ columns: Range<Int>, isShared: Bool,
  _ body: (UnsafePointer<Element>) -> Void
) {
  let width = 2 * Element.Vector.scalarCount
  let count = (columns.count + width - 1) / width
  let size = depth.count * width
  withUnsafeTemporaryAllocation(
    byteCount: count * size * MemoryLayout<Element>.stride, alignment: 64
  ) { memory in
    guard let panels = memory.bindMemory(to: Element.self).baseAddress else { return }
    let isWorthwhile = isShared && count * size > 1 << 14
    shareOut(depth.count, step: Element.Vector.scalarCount, isWorthwhile: isWorthwhile) {
      for start in stride(from: $0.lowerBound, to: $0.upperBound, by: Element.Vector.scalarCount) {
        let end = min(start + Element.Vector.scalarCount, $0.upperBound)
        let rows = depth.lowerBound + start..<depth.lowerBound + end
        var panel = panels + start * width
        for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
          let end = min(column + width, columns.upperBound)
          pack(b, rows, column..<end, to: panel)
          panel += size
        }
      }
    }
    body(panels)
  }
}

/// Copies at most a vector's length of rows of B, and two vectors' of columns, into a panel.
///
/// That is done vector by vector along rows or columns, whichever lie in one piece.
@inline(__always)
private func pack<Element: Scalar>(
  _ b: Matrix<Element>, _ rows: Range<Int>, _ columns: Range<Int>,
  to panel: UnsafeMutablePointer<Element>
) {
  let size = Element.Vector.scalarCount
  let width = 2 * size
  if columns.count < width { panel.update(repeating: 0, count: rows.count * width) }
  if b.areColumnsContiguous {
    for (k, row) in rows.enumerated() {
      let start = b.elements + b.rows[row] + columns.lowerBound
      if columns.count == width {
        store(load(start), to: panel + k * width)
        store(load(start + size), to: panel + k * width + size)
      } else {
        for j in 0..<columns.count { panel[k * width + j] = start[j] }
      }
    }
    return
  }
  let isRun =
    rows.count == size
    && rows.allSatisfy { b.rows[$0] - b.rows[rows.lowerBound] == $0 - rows.lowerBound }
  var j = 0
  if isRun {
    let first = b.elements + b.rows[rows.lowerBound]
    while j + size <= columns.count {
      transpose(Element.self) {
        load(first + b.columns[columns.lowerBound + j + $0])
      } take: {
        store($1, to: panel + $0 * width + j)
      }
      j += size
    }
  }
  for j in j..<columns.count {
    let column = b.elements + b.columns[columns.lowerBound + j]
    for (k, row) in rows.enumerated() { panel[k * width + j] = column[b.rows[row]] }
  }
}
