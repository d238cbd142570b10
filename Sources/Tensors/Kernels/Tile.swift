// The result is computed in tiles of eight rows by two vectors of columns, whose sums stay in
// registers while one walks along the depth: each vector of B that is loaded serves eight rows,
// each element of A two vectors.
//
//              ┌ panel ┐
//        B     │ b0 b1 │ ← depth            Every element is the sum over the depth (or over a part
//              │   ⋮   │                    of it), in order, of one multiply-add each. That order
//   A  a0 ───  ├───────┤                    does not depend on the tile or the thread that
//      ⋮       │ tile  │                    computes it.
//      a7 ───  └───────┘

/// How far one walks along the depth before the next tile: two vectors of that length fit the cache.
let blockDepth = 256

/// The rows of a tile.
let tileRows = 8

/// How many rows of A are gone through for one panel before the next: they fit the cache.
private let blockRows = 16 * tileRows

/// Computes a part of the result, (rows, columns): for a block of the depth and of the rows of A that
/// stay in the cache, panel by panel.
///
/// - Parameter panels: the columns as panels, each (depth, panelWidth); see ``withPanels(of:_:_:_:)``.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func multiplyTiles<V: Vector>(
  _ product: Product<V>, _ panels: UnsafePointer<V.Scalar>, _ rows: Range<Int>,
  _ columns: Range<Int>
) {
  let (depth, width) = (product.depth, product.panelWidth)
  for start in stride(from: depth.lowerBound, to: depth.upperBound, by: blockDepth) {
    let part = start..<min(start + blockDepth, depth.upperBound)
    for block in stride(from: rows.lowerBound, to: rows.upperBound, by: blockRows) {
      let blockEnd = min(block + blockRows, rows.upperBound)
      var panel = panels + (start - depth.lowerBound) * width
      for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
        let hasRightHalf = columns.upperBound - column > V.scalarCount
        for row in stride(from: block, to: blockEnd, by: tileRows) {
          let rows = row..<min(row + tileRows, blockEnd)
          if hasRightHalf {
            addTile(product, panel, rows, column, part, hasRightHalf: true)
          } else {
            addTile(product, panel, rows, column, part, hasRightHalf: false)
          }
        }
        panel += depth.count * width
      }
    }
  }
}

/// Sums along a part of the depth: (rows, depth) · (depth, two vectors) → (rows, two vectors).
///
/// The sums go on from what earlier parts gave, and get the bias after the last.
///
/// Why this stays inside: where fewer than eight rows are left, the last one is computed more than once,
/// and gets the same numbers each time. Vectors reach beyond column n, but not beyond the row: c and the
/// bias have whole panels of columns, and so has the panel.
///
/// - Parameters:
///   - panel: the panel's rows of this part of the depth.
///   - rows: the rows of the tile, at most eight.
///   - column: its first column.
///   - hasRightHalf: whether there are columns for the second vector.
@inline(__always)
private func addTile<V: Vector>(
  _ product: Product<V>, _ panel: UnsafePointer<V.Scalar>, _ rows: Range<Int>, _ column: Int,
  _ depth: Range<Int>, hasRightHalf: Bool
) {
  let size = V.scalarCount
  func row(_ index: Int) -> Int { min(rows.lowerBound + index, rows.upperBound - 1) }
  func a(_ index: Int) -> UnsafePointer<V.Scalar> {
    product.a.elements + product.a.rows[row(index)]
  }
  func c(_ index: Int) -> UnsafeMutablePointer<V.Scalar> {
    product.c + row(index) * product.cWidth + column
  }
  let (a0, a1, a2, a3, a4, a5, a6, a7) = (a(0), a(1), a(2), a(3), a(4), a(5), a(6), a(7))
  // The sums of each row: a left and a right vector. They go on from C, but for the first part.
  let isFirst = depth.lowerBound == product.depth.lowerBound
  func sums(_ index: Int) -> (left: V, right: V) {
    isFirst ? (V.zero, V.zero) : loadPair(UnsafePointer(c(index)), V.self, hasRightHalf)
  }
  var ((l0, r0), (l1, r1), (l2, r2), (l3, r3)) = (sums(0), sums(1), sums(2), sums(3))
  var ((l4, r4), (l5, r5), (l6, r6), (l7, r7)) = (sums(4), sums(5), sums(6), sums(7))
  var b = panel
  for k in depth {
    let place = product.a.columns[k]
    let left = load(b, V.self)
    l0.multiplyAdd(left, a0[place])
    l1.multiplyAdd(left, a1[place])
    l2.multiplyAdd(left, a2[place])
    l3.multiplyAdd(left, a3[place])
    l4.multiplyAdd(left, a4[place])
    l5.multiplyAdd(left, a5[place])
    l6.multiplyAdd(left, a6[place])
    l7.multiplyAdd(left, a7[place])
    if hasRightHalf {
      let right = load(b + size, V.self)
      r0.multiplyAdd(right, a0[place])
      r1.multiplyAdd(right, a1[place])
      r2.multiplyAdd(right, a2[place])
      r3.multiplyAdd(right, a3[place])
      r4.multiplyAdd(right, a4[place])
      r5.multiplyAdd(right, a5[place])
      r6.multiplyAdd(right, a6[place])
      r7.multiplyAdd(right, a7[place])
    }
    b += product.panelWidth
  }
  var bias = (left: V.zero, right: V.zero)
  if depth.upperBound == product.depth.upperBound {
    bias = loadPair(product.bias + column, V.self, hasRightHalf)
  }
  func store(_ left: V, _ right: V, _ index: Int) {
    UnsafeMutableRawPointer(c(index)).storeBytes(of: left + bias.left, as: V.self)
    guard hasRightHalf else { return }
    UnsafeMutableRawPointer(c(index) + size).storeBytes(of: right + bias.right, as: V.self)
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

/// Computes a part of a single row, (1, k) · (k, columns): the row is gone through again and again, and
/// each time four rows of B are added to it, in the end one by one.
///
/// Why this stays inside: vectors cover whole multiples of their length only; the columns behind those
/// are added one at a time.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func multiplyRow<V: Vector>(_ product: Product<V>, _ columns: Range<Int>) {
  let depth = product.depth
  (product.c + columns.lowerBound).initialize(repeating: 0, count: columns.count)
  let inFours = depth.lowerBound + depth.count / 4 * 4
  for k in stride(from: depth.lowerBound, to: inFours, by: 4) {
    addRows(product, (k, k + 1, k + 2, k + 3), count: 4, columns)
  }
  for k in inFours..<depth.upperBound { addRows(product, (k, k, k, k), count: 1, columns) }
  for column in columns { product.c[column] += product.bias[column] }
}

/// Adds rows of B, each times its element of A, to the single row of C: the first `count` of `rows`.
@inline(__always)
private func addRows<V: Vector>(
  _ product: Product<V>, _ rows: (Int, Int, Int, Int), count: Int, _ columns: Range<Int>
) {
  func row(_ k: Int) -> (b: UnsafePointer<V.Scalar>, a: V.Scalar) {
    let a = product.a.elements[product.a.rows[0] + product.a.columns[k]]
    return (product.b.elements + product.b.rows[k], a)
  }
  let (r0, r1, r2, r3) = (row(rows.0), row(rows.1), row(rows.2), row(rows.3))
  let whole = columns.lowerBound + columns.count / V.scalarCount * V.scalarCount
  for column in stride(from: columns.lowerBound, to: whole, by: V.scalarCount) {
    var sum = load(UnsafePointer(product.c) + column, V.self)
    sum.multiplyAdd(load(r0.b + column, V.self), r0.a)
    if count == 4 {
      sum.multiplyAdd(load(r1.b + column, V.self), r1.a)
      sum.multiplyAdd(load(r2.b + column, V.self), r2.a)
      sum.multiplyAdd(load(r3.b + column, V.self), r3.a)
    }
    UnsafeMutableRawPointer(product.c + column).storeBytes(of: sum, as: V.self)
  }
  for column in whole..<columns.upperBound {
    product.c[column].multiplyAdd(r0.a, r0.b[column])
    if count == 4 {
      product.c[column].multiplyAdd(r1.a, r1.b[column])
      product.c[column].multiplyAdd(r2.a, r2.b[column])
      product.c[column].multiplyAdd(r3.a, r3.b[column])
    }
  }
}

/// Reads a vector's length of elements.
@inline(__always)
private func load<V: Vector>(_ start: UnsafePointer<V.Scalar>, _: V.Type) -> V {
  UnsafeRawPointer(start).loadUnaligned(as: V.self)
}

/// Reads two vectors, one behind the other; or the first one only, twice.
@inline(__always)
private func loadPair<V: Vector>(
  _ start: UnsafePointer<V.Scalar>, _: V.Type, _ hasRightHalf: Bool
) -> (left: V, right: V) {
  let left = load(start, V.self)
  return (left, hasRightHalf ? load(start + V.scalarCount, V.self) : left)
}

// One rounding for both operations, where the processor has an instruction for it. WebAssembly has
// none: there it would be a function call for each number.
#if arch(wasm32)
  extension SIMD where Scalar: FloatingPoint {
    @inline(__always)
    fileprivate mutating func multiplyAdd(_ a: Self, _ x: Scalar) { self += a * x }
  }
  extension FloatingPoint {
    @inline(__always)
    fileprivate mutating func multiplyAdd(_ a: Self, _ x: Self) { self += a * x }
  }
#else
  extension SIMD where Scalar: FloatingPoint {
    @inline(__always)
    fileprivate mutating func multiplyAdd(_ a: Self, _ x: Scalar) { addProduct(a, x) }
  }
  extension FloatingPoint {
    @inline(__always)
    fileprivate mutating func multiplyAdd(_ a: Self, _ x: Self) { addProduct(a, x) }
  }
#endif
