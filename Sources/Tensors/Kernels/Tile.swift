// The result is computed in tiles of eight rows by two vectors of columns, whose sums stay in
// registers while one walks along the depth: each vector of B that is loaded serves eight rows,
// each element of A two vectors.
//
//              ┌ panel ┐
//        B     │ b0 b1 │ ← depth            Every element is the sum over the depth (or over a part
//              │   ⋮   │                    of it), in order, of one fused multiply-add each. That
//   A  a0 ───  ├───────┤                    order does not depend on the tile or the thread that
//      ⋮       │ tile  │                    computes it.
//      a7 ───  └───────┘

/// The rows of a tile.
let tileRows = 8

/// How many rows of A are gone through for one panel before the next: they fit the cache.
private let blockRows = 16 * tileRows

/// Computes a part of the result: for a block of the depth and of the rows of A that stay in the
/// cache, panel by panel.
@specialized(where Element == Float)
@specialized(where Element == Double)
func multiply<Element: Scalar>(
  _ product: Product<Element>, _ panels: UnsafePointer<Element>, _ rows: Range<Int>,
  _ columns: Range<Int>
) {
  let (depth, width) = (product.depth, product.panelWidth)
  for start in stride(from: depth.lowerBound, to: depth.upperBound, by: blockDepth) {
    let part = start..<min(start + blockDepth, depth.upperBound)
    for block in stride(from: rows.lowerBound, to: rows.upperBound, by: blockRows) {
      let blockEnd = min(block + blockRows, rows.upperBound)
      var panel = panels + (start - depth.lowerBound) * width
      for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
        let hasRightHalf = columns.upperBound - column > Element.Vector.scalarCount
        for row in stride(from: block, to: blockEnd, by: tileRows) {
          let rows = row..<min(row + tileRows, blockEnd)
          if hasRightHalf {
            sum(product, panel, rows, column, part, hasRightHalf: true)
          } else {
            sum(product, panel, rows, column, part, hasRightHalf: false)
          }
        }
        panel += depth.count * width
      }
    }
  }
}

/// Sums along a part of the depth, on top of what earlier parts gave, and adds the bias last.
///
/// Where fewer than eight rows are left, the last one is computed again.
///
/// - Parameters:
///   - rows: the rows of the tile, at most eight.
///   - column: its first column.
///   - hasRightHalf: whether there are columns for the second vector.
@inline(__always)
private func sum<Element: Scalar>(
  _ product: Product<Element>, _ panel: UnsafePointer<Element>, _ rows: Range<Int>, _ column: Int,
  _ depth: Range<Int>, hasRightHalf: Bool
) {
  let size = Element.Vector.scalarCount
  func row(_ index: Int) -> Int { min(rows.lowerBound + index, rows.upperBound - 1) }
  func a(_ index: Int) -> UnsafePointer<Element> {
    UnsafePointer(product.a.elements + product.a.rows[row(index)])
  }
  func c(_ index: Int) -> UnsafeMutablePointer<Element> {
    product.c + row(index) * product.cWidth + column
  }
  let (a0, a1, a2, a3) = (a(0), a(1), a(2), a(3))
  let (a4, a5, a6, a7) = (a(4), a(5), a(6), a(7))
  let zero = Element.Vector.zero
  var (l0, l1, l2, l3, l4, l5, l6, l7) = (zero, zero, zero, zero, zero, zero, zero, zero)
  var (r0, r1, r2, r3, r4, r5, r6, r7) = (zero, zero, zero, zero, zero, zero, zero, zero)
  if depth.lowerBound > product.depth.lowerBound {
    (l0, l1, l2, l3) = (load(c(0)), load(c(1)), load(c(2)), load(c(3)))
    (l4, l5, l6, l7) = (load(c(4)), load(c(5)), load(c(6)), load(c(7)))
    if hasRightHalf {
      (r0, r1, r2, r3) = (
        load(c(0) + size), load(c(1) + size), load(c(2) + size), load(c(3) + size)
      )
      (r4, r5, r6, r7) = (
        load(c(4) + size), load(c(5) + size), load(c(6) + size), load(c(7) + size)
      )
    }
  }
  var b = panel
  for k in depth {
    let at = product.a.columns[k]
    let left = load(b)
    l0.addProduct(left, a0[at])
    l1.addProduct(left, a1[at])
    l2.addProduct(left, a2[at])
    l3.addProduct(left, a3[at])
    l4.addProduct(left, a4[at])
    l5.addProduct(left, a5[at])
    l6.addProduct(left, a6[at])
    l7.addProduct(left, a7[at])
    if hasRightHalf {
      let right = load(b + size)
      r0.addProduct(right, a0[at])
      r1.addProduct(right, a1[at])
      r2.addProduct(right, a2[at])
      r3.addProduct(right, a3[at])
      r4.addProduct(right, a4[at])
      r5.addProduct(right, a5[at])
      r6.addProduct(right, a6[at])
      r7.addProduct(right, a7[at])
    }
    b += product.panelWidth
  }
  let isLast = depth.upperBound == product.depth.upperBound
  let leftBias = isLast ? load(product.bias + column) : zero
  let rightBias = isLast ? load(product.bias + column + size) : zero
  func put(_ left: Element.Vector, _ right: Element.Vector, _ index: Int) {
    store(left + leftBias, to: c(index))
    if hasRightHalf { store(right + rightBias, to: c(index) + size) }
  }
  put(l0, r0, 0)
  put(l1, r1, 1)
  put(l2, r2, 2)
  put(l3, r3, 3)
  put(l4, r4, 4)
  put(l5, r5, 5)
  put(l6, r6, 6)
  put(l7, r7, 7)
}

/// Computes a part of a single row: it is gone through again and again, and each time four rows of B
/// are added to it.
@specialized(where Element == Float)
@specialized(where Element == Double)
func multiplyRow<Element: Scalar>(_ product: Product<Element>, _ columns: Range<Int>) {
  let size = Element.Vector.scalarCount
  let a = product.a.elements + product.a.rows[0]
  let whole = columns.lowerBound + columns.count / size * size
  (product.c + columns.lowerBound).initialize(repeating: 0, count: columns.count)
  for first in stride(from: product.depth.lowerBound, to: product.depth.upperBound, by: 4) {
    let last = min(first + 4, product.depth.upperBound) - 1
    // Beyond the last row of B the same one is added 0 times.
    func row(_ k: Int) -> UnsafePointer<Element> {
      UnsafePointer(product.b.elements + product.b.rows[min(k, last)])
    }
    func factor(_ k: Int) -> Element { k > last ? 0 : a[product.a.columns[k]] }
    let (b0, b1, b2, b3) = (row(first), row(first + 1), row(first + 2), row(first + 3))
    let (a0, a1) = (factor(first), factor(first + 1))
    let (a2, a3) = (factor(first + 2), factor(first + 3))
    for column in stride(from: columns.lowerBound, to: whole, by: size) {
      var sum: Element.Vector = load(product.c + column)
      sum.addProduct(load(b0 + column), a0)
      sum.addProduct(load(b1 + column), a1)
      sum.addProduct(load(b2 + column), a2)
      sum.addProduct(load(b3 + column), a3)
      store(sum, to: product.c + column)
    }
    for column in whole..<columns.upperBound {
      for k in first...last { product.c[column].addProduct(factor(k), row(k)[column]) }
    }
  }
  for column in columns { product.c[column] += product.bias[column] }
}

/// Reads a vector's length of elements.
@inline(__always)
private func load<Element: Scalar>(_ start: UnsafePointer<Element>) -> Element.Vector {
  UnsafeRawPointer(start).loadUnaligned(as: Element.Vector.self)
}

/// Reads a vector's length of elements.
@inline(__always)
private func load<Element: Scalar>(_ start: UnsafeMutablePointer<Element>) -> Element.Vector {
  load(UnsafePointer(start))
}

/// Writes a vector's length of elements.
@inline(__always)
private func store<Element: Scalar>(
  _ vector: Element.Vector, to start: UnsafeMutablePointer<Element>
) {
  UnsafeMutableRawPointer(start).storeBytes(of: vector, as: Element.Vector.self)
}
