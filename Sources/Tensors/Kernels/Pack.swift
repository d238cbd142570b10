/// Cuts some columns of B into panels, one behind the other.
///
///     B (k, n)                      panels, each (k, width) in one piece
///     ┌─────┬─────┬───┐             ┌─────┐┌─────┐┌─────┐
///     │ 0 1 │ 4 5 │ 8 │             │ 0 1 ││ 4 5 ││ 8 · │
///     │ 2 3 │ 6 7 │ 9 │      →      │ 2 3 ││ 6 7 ││ 9 · │
///     └─────┴─────┴───┘             └─────┘└─────┘└─────┘
///
/// A tile reads a panel from end to end; in B each step would jump over a whole row. Copying pays as
/// each panel serves many tiles. The last panel may have more columns than are left: what is in those
/// (·) does not matter, as no column of the result that counts is made of it.
///
/// - Parameters:
///   - columns: those of B that are wanted.
///   - work: that of the whole product; where it is shared out, packing is too.
///   - body: gets the first panel.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func withPanels<V: Vector>(
  of product: Product<V>, _ columns: Range<Int>, _ work: Work,
  _ body: (UnsafePointer<V.Scalar>) -> Void
) {
  let (depth, width) = (product.depth, product.panelWidth)
  let size = depth.count * width
  let count = columns.count.dividedRoundingUp(by: width)
  withUnsafeTemporaryAllocation(
    byteCount: count * size * MemoryLayout<V.Scalar>.stride, alignment: 64
  ) { memory in
    guard let panels = memory.bindMemory(to: V.Scalar.self).baseAddress else { return }
    let shared = Shared((b: product.b, panels: panels))
    let packing = work.isWorthSharing ? Work.elements(count * size) : .ofOneThread
    shareOut(depth.count, step: V.scalarCount, packing) { part in
      let (b, panels) = shared.value
      if b.areColumnsContiguous {
        for k in part {
          packRow(b, depth.lowerBound + k, columns, to: panels + k * width, width, size, V.self)
        }
        return
      }
      // A run of rows, which lie close to each other, goes to all panels before the next.
      for start in stride(from: part.lowerBound, to: part.upperBound, by: V.scalarCount) {
        let end = min(start + V.scalarCount, part.upperBound)
        let rows = depth.lowerBound + start..<depth.lowerBound + end
        var panel = panels + start * width
        for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
          let columns = column..<min(column + width, columns.upperBound)
          packTransposed(b, rows, columns, to: panel, width, V.self)
          panel += size
        }
      }
    }
    body(panels)
  }
}

/// Copies some columns of a row of B to all panels, which are `size` apart.
///
/// Row by row, B is read from end to end, and the processor fetches ahead of time what comes next. Where
/// rows take turns it does not, even if they are only four, and a large weight is waited for.
///
/// Why this stays inside: whole vectors are read only where the last of them ends before the array does
/// (`b.end`), else element by element. What they read behind the last column belongs to B's next row, or
/// to whatever else the array holds, and comes into the columns that don't matter.
@inline(__always)
private func packRow<V: Vector>(
  _ b: Matrix<V.Scalar>, _ row: Int, _ columns: Range<Int>,
  to panels: UnsafeMutablePointer<V.Scalar>, _ width: Int, _ size: Int, _: V.Type
) {
  let place = b.rows[row] + columns.lowerBound
  let source = b.elements + place
  var (column, target) = (0, panels)
  while column < columns.count {
    if place + column + width <= b.end {
      for half in stride(from: 0, to: width, by: V.scalarCount) {
        let vector = UnsafeRawPointer(source + column + half).loadUnaligned(as: V.self)
        UnsafeMutableRawPointer(target + half).storeBytes(of: vector, as: V.self)
      }
    } else {
      target.initialize(repeating: 0, count: width)
      for j in 0..<min(columns.count - column, width) { target[j] = source[column + j] }
    }
    column += width
    target += size
  }
}
