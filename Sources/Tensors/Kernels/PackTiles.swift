/// Lends a way to read a block of A: some rows, and a part of the depth.
///
/// A block that many panels go through is copied first, so that what a tile reads lies close together:
/// by rows or by depth, whichever has the longer runs of elements that lie side by side in A. Any other
/// is read where it is.
///
///     rows of A                    by rows               by depth
///     a0 a1 a2 … in one piece      a0 a1 a2 …   ·        a0 b0 c0 … a1 b1 c1 … a2 b2 c2 …
///     b0 b1 b2 …                   b0 b1 b2 …   ·
///
/// - Parameters:
///   - rows: how many rows a block has at most.
///   - depth: the depth of the whole product.
///   - panels: how many panels it is for.
///   - body: gets a function that makes the matrix of a block, whose rows and depth count from 0; each
///     time in the same place.
@inline(__always)
func withBlocks<V: Vector>(
  of a: Matrix<V.Scalar>, _ rows: Int, _ depth: Int, for panels: Int, _: V.Type,
  _ body: (_ block: (Range<Int>, Range<Int>) -> Matrix<V.Scalar>) -> Void
) {
  guard panels >= panelsWorthCopying && depth >= depthWorthCopying else { return body(a.block) }
  let rows = rows.dividedRoundingUp(by: tileRows) * tileRows
  // Copying writes whole vectors, so there is one more.
  let size = (rows * blockDepth + V.scalarCount) * MemoryLayout<V.Scalar>.stride
  withUnsafeTemporaryAllocation(byteCount: size, alignment: 64) { elements in
    withUnsafeTemporaryAllocation(of: Int.self, capacity: rows + blockDepth) { places in
      guard let elements = elements.bindMemory(to: V.Scalar.self).baseAddress,
        let places = places.baseAddress
      else { return }
      let isByRows = a.columnRun >= a.rowRun
      let (rowPlaces, columnPlaces) = (places, places + rows)
      for i in 0..<rows {
        let inTile = i % tileRows
        rowPlaces[i] = (i - inTile) * blockDepth + inTile * (isByRows ? blockDepth : 1)
      }
      for k in 0..<blockDepth { columnPlaces[k] = isByRows ? k : k * tileRows }
      let packed = Matrix(
        elements: elements, end: rows * blockDepth, rows: rowPlaces, columns: columnPlaces,
        rowRun: isByRows ? 1 : tileRows, columnRun: isByRows ? blockDepth : 1,
        areColumnsContiguous: isByRows)
      body { block, part in
        copy(a, block, part, to: elements, byRows: isByRows, V.self)
        return packed
      }
    }
  }
}

/// For how many panels, and along which depth, a block must be read to be worth copying.
private let (panelsWorthCopying, depthWorthCopying) = (8, 128)

/// Copies a block of A, tile by tile.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
private func copy<V: Vector>(
  _ a: Matrix<V.Scalar>, _ rows: Range<Int>, _ depth: Range<Int>,
  to memory: UnsafeMutablePointer<V.Scalar>, byRows isByRows: Bool, _: V.Type
) {
  var target = memory
  for row in stride(from: rows.lowerBound, to: rows.upperBound, by: tileRows) {
    let rows = row..<min(row + tileRows, rows.upperBound)
    if isByRows {
      for (i, row) in rows.enumerated() {
        copyRow(a, a.rows[row], depth, to: target + i * blockDepth, V.self)
      }
    } else {
      copyColumns(a, rows, depth, to: target, V.self)
    }
    target += tileRows * blockDepth
  }
}

/// Copies a part of a row, run by run.
@inline(__always)
private func copyRow<V: Vector>(
  _ a: Matrix<V.Scalar>, _ row: Int, _ depth: Range<Int>,
  to target: UnsafeMutablePointer<V.Scalar>, _: V.Type
) {
  var k = depth.lowerBound
  while k < depth.upperBound {
    let count = min(a.columnRun - k % a.columnRun, depth.upperBound - k)
    copyRun(a, row + a.columns[k], count, to: target + (k - depth.lowerBound), V.self)
    k += count
  }
}

/// Copies a part of the columns for a tile's rows, run by run.
@inline(__always)
private func copyColumns<V: Vector>(
  _ a: Matrix<V.Scalar>, _ rows: Range<Int>, _ depth: Range<Int>,
  to target: UnsafeMutablePointer<V.Scalar>, _: V.Type
) {
  withUnsafeTemporaryAllocation(of: Int.self, capacity: tileRows + 1) { starts in
    func place(_ index: Int) -> Int { a.rows[rows.lowerBound + index] }
    var runs = 0
    for i in 0..<rows.count where i == 0 || place(i) != place(i - 1) + 1 {
      starts[runs] = i
      runs += 1
    }
    starts[runs] = rows.count
    for (k, column) in depth.enumerated() {
      for run in 0..<runs {
        let (start, end) = (starts[run], starts[run + 1])
        copyRun(
          a, place(start) + a.columns[column], end - start, to: target + k * tileRows + start,
          V.self)
      }
    }
  }
}

/// Copies elements that lie side by side, by whole vectors: what that writes behind them is overwritten
/// by what is copied next, or does not matter.
///
/// Why this stays inside: a whole vector is read only where it ends before the array does.
@inline(__always)
private func copyRun<V: Vector>(
  _ a: Matrix<V.Scalar>, _ place: Int, _ count: Int,
  to target: UnsafeMutablePointer<V.Scalar>, _: V.Type
) {
  let source = a.elements + place
  for i in stride(from: 0, to: count, by: V.scalarCount) {
    if place + i + V.scalarCount <= a.end {
      let vector = UnsafeRawPointer(source + i).loadUnaligned(as: V.self)
      UnsafeMutableRawPointer(target + i).storeBytes(of: vector, as: V.self)
    } else {
      (target + i).initialize(from: source + i, count: min(count - i, V.scalarCount))
    }
  }
}
