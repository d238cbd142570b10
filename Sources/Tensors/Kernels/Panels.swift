/// Cuts some columns of B into panels, one behind the other.
///
/// They are copies in contiguous memory; each serves many tiles. The last one may have more columns
/// than are left; what is in those does not matter.
///
/// - Parameters:
///   - isShared: whether all threads may help.
///   - body: gets the first panel.
@specialized(where Element == Float)
@specialized(where Element == Double)
func withPanels<Element: Scalar>(
  of product: Product<Element>, _ columns: Range<Int>, isShared: Bool,
  _ body: (UnsafePointer<Element>) -> Void
) {
  let (depth, width) = (product.depth, product.panelWidth)
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
          pack(product.b, rows, column..<end, to: panel, width)
          panel += size
        }
      }
    }
    body(panels)
  }
}
