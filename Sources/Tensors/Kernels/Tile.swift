// The result is computed in tiles of eight rows by two vectors of columns, whose sums stay in
// registers while one walks along the depth: each vector of B that is loaded serves eight rows,
// each element of A two vectors.
//
//              ┌ panel ┐
//        B     │ b0 b1 │ ← depth            Every element is the sum over the depth, in order, of one
//              │   ⋮   │                    fused multiply-add each. That order does not depend on
//   A  a0 ───  ├───────┤                    the tile or the thread that computes it.
//      ⋮       │ tile  │
//      a7 ───  └───────┘

/// The rows of a tile.
let tileRows = 8

/// How many rows of A are gone through for one panel before the next: they fit the cache.
private let blockRows = 12 * tileRows

/// A piece of the result: some rows of a panel's columns, for a part of the depth.
private struct Tile {
  let rows: Range<Int>
  let columns: Range<Int>
  let depth: Range<Int>
}

/// Computes a part of the result: for a block of the depth and of the rows of A that stay in the
/// cache, panel by panel.
@specialized(where Element == Float)
@specialized(where Element == Double)
func multiply<Element: Scalar>(
  _ product: Product<Element>, _ panels: UnsafePointer<Element>, _ rows: Range<Int>,
  _ columns: Range<Int>, _ depth: Range<Int>
) {
  let width = 2 * Element.Vector.scalarCount
  let panelSize = depth.count * width
  for start in stride(from: depth.lowerBound, to: depth.upperBound, by: blockDepth) {
    let part = start..<min(start + blockDepth, depth.upperBound)
    for block in stride(from: rows.lowerBound, to: rows.upperBound, by: blockRows) {
      let blockEnd = min(block + blockRows, rows.upperBound)
      var panel = panels + (start - depth.lowerBound) * width
      for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
        let columns = column..<min(column + width, columns.upperBound)
        for row in stride(from: block, to: blockEnd, by: tileRows) {
          let rows = row..<min(row + tileRows, blockEnd)
          let tile = Tile(rows: rows, columns: columns, depth: part)
          compute(product, panel, tile)
        }
        panel += panelSize
      }
    }
  }
}

/// Computes a tile where it belongs, if that is eight whole rows; else aside, and copies what
/// counts.
@inline(__always)
private func compute<Element: Scalar>(
  _ product: Product<Element>, _ panel: UnsafePointer<Element>, _ tile: Tile
) {
  let width = 2 * Element.Vector.scalarCount
  let c = product.c
  if c.areColumnsContiguous && tile.rows.count == tileRows
    && tile.columns.count == width
  {
    let start = c.elements + tile.columns.lowerBound
    return sum(product, panel, tile, hasRightHalf: true) {
      UnsafeMutableRawPointer(start + c.rows[tile.rows.lowerBound + $0])
    }
  }
  withUnsafeTemporaryAllocation(of: Element.self, capacity: tileRows * width) { aside in
    guard let aside = aside.baseAddress else { return }
    func forEachElement(
      _ body: (UnsafeMutablePointer<Element>, UnsafeMutablePointer<Element>) -> Void
    ) {
      for (j, column) in tile.columns.enumerated() {
        for (i, row) in tile.rows.enumerated() {
          body(aside + i * width + j, c.elements + c.rows[row] + c.columns[column])
        }
      }
    }
    let isFirst = tile.depth.lowerBound == 0
    if !isFirst { forEachElement { aside, c in aside.pointee = c.pointee } }
    if tile.columns.count > Element.Vector.scalarCount {
      sum(product, panel, tile, hasRightHalf: true) {
        UnsafeMutableRawPointer(aside + $0 * width)
      }
    } else {
      sum(product, panel, tile, hasRightHalf: false) {
        UnsafeMutableRawPointer(aside + $0 * width)
      }
    }
    forEachElement { aside, c in c.pointee = aside.pointee }
  }
}

/// Sums along a part of the depth, on top of what earlier parts gave, and adds the bias last.
///
/// Where fewer than eight rows are left, the last one is computed again.
///
/// - Parameters:
///   - hasRightHalf: whether there are columns for the second vector.
///   - place: where a row of the tile is.
@inline(__always)
private func sum<Element: Scalar>(
  _ product: Product<Element>, _ panel: UnsafePointer<Element>, _ tile: Tile, hasRightHalf: Bool,
  _ place: (Int) -> UnsafeMutableRawPointer
) {
  let size = MemoryLayout<Element.Vector>.size
  let last = tile.rows.upperBound - 1
  func row(_ index: Int) -> UnsafePointer<Element> {
    let row = product.a.rows[min(tile.rows.lowerBound + index, last)]
    return UnsafePointer(product.a.elements + row)
  }
  let (a0, a1, a2, a3) = (row(0), row(1), row(2), row(3))
  let (a4, a5, a6, a7) = (row(4), row(5), row(6), row(7))
  var (l0, l1, l2, l3) = (
    Element.Vector.zero, Element.Vector.zero, Element.Vector.zero, Element.Vector.zero
  )
  var (l4, l5, l6, l7) = (l0, l0, l0, l0)
  var (r0, r1, r2, r3, r4, r5, r6, r7) = (l0, l0, l0, l0, l0, l0, l0, l0)
  if tile.depth.lowerBound > 0 {
    func left(_ i: Int) -> Element.Vector { place(i).loadUnaligned(as: Element.Vector.self) }
    func right(_ i: Int) -> Element.Vector {
      (place(i) + size).loadUnaligned(as: Element.Vector.self)
    }
    (l0, l1, l2, l3) = (left(0), left(1), left(2), left(3))
    (l4, l5, l6, l7) = (left(4), left(5), left(6), left(7))
    (r0, r1, r2, r3) = (right(0), right(1), right(2), right(3))
    (r4, r5, r6, r7) = (right(4), right(5), right(6), right(7))
  }
  var b = UnsafeRawPointer(panel)
  for k in tile.depth {
    let at = product.a.columns[k]
    let left = b.loadUnaligned(as: Element.Vector.self)
    l0.addProduct(left, a0[at])
    l1.addProduct(left, a1[at])
    l2.addProduct(left, a2[at])
    l3.addProduct(left, a3[at])
    l4.addProduct(left, a4[at])
    l5.addProduct(left, a5[at])
    l6.addProduct(left, a6[at])
    l7.addProduct(left, a7[at])
    if hasRightHalf {
      let right = (b + size).loadUnaligned(as: Element.Vector.self)
      r0.addProduct(right, a0[at])
      r1.addProduct(right, a1[at])
      r2.addProduct(right, a2[at])
      r3.addProduct(right, a3[at])
      r4.addProduct(right, a4[at])
      r5.addProduct(right, a5[at])
      r6.addProduct(right, a6[at])
      r7.addProduct(right, a7[at])
    }
    b += 2 * size
  }
  let bias = UnsafeRawPointer(product.bias + tile.columns.lowerBound)
  let isLast = tile.depth.upperBound == product.depth
  let leftBias = isLast ? bias.loadUnaligned(as: Element.Vector.self) : .zero
  let rightBias = isLast ? (bias + size).loadUnaligned(as: Element.Vector.self) : .zero
  func store(_ left: Element.Vector, _ right: Element.Vector, _ row: Int) {
    place(row).storeBytes(of: left + leftBias, as: Element.Vector.self)
    if hasRightHalf {
      place(row).storeBytes(of: right + rightBias, toByteOffset: size, as: Element.Vector.self)
    }
  }
  store(l0, r0, 0)
  store(l1, r1, 1)
  store(l2, r2, 2)
  store(l3, r3, 3)
  store(l4, r4, 4)
  store(l5, r5, 5)
  store(l6, r6, 6)
  store(l7, r7, 7)
}
