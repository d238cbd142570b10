// The result is computed in tiles: a few rows by one or two vectors of columns, whose sums stay in
// registers while one walks along the depth. Each vector of B that is loaded serves all rows of the
// tile, each element of A all its vectors.
//
//              ┌ panel ┐
//        B     │ b0 b1 │ ← depth            Every element is the sum over the depth (or over a part
//              │   ⋮   │                    of it), in order, of one multiply-add each. That order
//   A  a0 ───  ├───────┤                    does not depend on the tile or the thread that
//      ⋮       │ tile  │                    computes it.
//      a7 ───  └───────┘
//
// How large a tile is follows from the registers. A vector here has 512 bits, which are as many
// registers as it takes:
//
//     registers             tile                  sums   with b, and an element of A
//     32 of 512 (AVX-512)   8 rows, 2 vectors       16   19
//     16 of 256 (AVX2)      6 rows, 1 vector        12   15
//     32 of 128 (NEON)      6 rows, 1 vector        24   29

internal import Registers

/// How many vectors of columns a panel has at most.
let panelVectors = VECTOR_REGISTER_BITS == 512 ? 2 : 1

/// The rows of a tile.
let tileRows = VECTOR_REGISTER_BITS == 512 ? 8 : 6

/// How far one walks along the depth before the next tile: what a panel has of it, 64 KiB with AVX-512,
/// stays in the second cache.
let blockDepth = 512

/// How many rows of A are gone through for one panel before the next: they stay there too.
private let blockRows = 8 * tileRows

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
  withBlocks(
    of: product.a, min(rows.count, blockRows), depth.count, for: columns.count / width, V.self
  ) {
    pack in
    for start in stride(from: depth.lowerBound, to: depth.upperBound, by: blockDepth) {
      let part = start..<min(start + blockDepth, depth.upperBound)
      for block in stride(from: rows.lowerBound, to: rows.upperBound, by: blockRows) {
        let block = block..<min(block + blockRows, rows.upperBound)
        let a = pack(block, part)
        var panel = panels + (start - depth.lowerBound) * width
        for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
          let hasRightHalf = columns.upperBound - column > V.scalarCount
          var row = block.lowerBound
          while row < block.upperBound {
            let rows = row..<row + rowsOfTile(of: block.upperBound - row)
            let tile = Tile(product, a, row - block.lowerBound, panel, rows, column, part)
            if panelVectors == 2 && hasRightHalf {
              tile.add(Pair<V>.self)
            } else {
              tile.add(One<V>.self)
            }
            row = rows.upperBound
          }
          panel += depth.count * width
        }
      }
    }
  }
}

/// How many rows the next tile takes of so many that are left.
///
/// Fewer than four are computed as four: eight rows take two tiles of four, as tiles of six and two would
/// compute ten.
private func rowsOfTile(of left: Int) -> Int {
  tileRows == 6 && 7...8 ~= left ? 4 : min(tileRows, left)
}

/// A tile of C, (rows, one or two vectors), and what is added to it: (rows, depth) · (depth, vectors).
///
/// Why it stays inside: where fewer rows are left, the last one is computed more than once, and gets the
/// same numbers each time. Vectors reach beyond column n, but not beyond the row: C and the bias have
/// whole panels of columns, and so has the panel.
private struct Tile<V: Vector> {
  /// Where the tile begins, how far it is from row to row, and the last row.
  private let c: UnsafeMutablePointer<V.Scalar>
  private let cWidth: Int
  private let lastRow: Int

  /// The block of A, and the tile's first row in it.
  private let block: Matrix<V.Scalar>
  private let blockRow: Int

  /// The panel's rows of this part of the depth, and the step from one to the next.
  private let b: UnsafePointer<V.Scalar>
  private let panelWidth: Int
  private let depth: Int

  /// What is added behind the last part of the depth.
  private let bias: UnsafePointer<V.Scalar>?

  /// Whether sums begin at 0, and not with what earlier parts of the depth have put into C.
  private let isFirst: Bool

  /// Whether they are added to what is in C at the end.
  private let adding: Bool

  @inline(__always)
  init(
    _ product: Product<V>, _ block: Matrix<V.Scalar>, _ blockRow: Int,
    _ panel: UnsafePointer<V.Scalar>, _ rows: Range<Int>, _ column: Int, _ part: Range<Int>
  ) {
    c = product.c + rows.lowerBound * product.cWidth + column
    (cWidth, lastRow) = (product.cWidth, rows.count - 1)
    (self.block, self.blockRow) = (block, blockRow)
    (b, panelWidth, depth) = (panel, product.panelWidth, part.count)
    bias = part.upperBound == product.depth.upperBound ? product.bias + column : nil
    isFirst = part.lowerBound == product.depth.lowerBound || product.adding
    adding = product.adding
  }

  /// Where a row of C begins.
  @inline(__always)
  func c(_ row: Int) -> UnsafeMutablePointer<V.Scalar> { c + min(row, lastRow) * cWidth }

  /// Where a row of A begins.
  @inline(__always)
  func a(_ row: Int) -> UnsafePointer<V.Scalar> {
    block.elements + block.rows[blockRow + min(row, lastRow)]
  }

  /// Adds to as many rows as there are.
  ///
  /// - Parameter row: the sums of a row: one vector or two.
  @inline(__always)
  func add<Row: Sums<V>>(_ row: Row.Type) {
    if lastRow < 4 {
      add(to: Four<Row>.self)
    } else if tileRows == 8 {
      add(to: Both<Four<Row>, Four<Row>>.self)
    } else {
      add(to: Both<Four<Row>, Both<Row, Row>>.self)
    }
  }

  @inline(__always)
  private func add<S: Sums<V>>(to _: S.Type) {
    var sums = isFirst ? S(self, 0, areZero: true) : S(self, 0, areZero: false)
    var b = b
    for k in 0..<depth {
      let left = load(b, V.self)
      let right = S.vectors == 2 ? load(b + V.scalarCount, V.self) : left
      sums.add(left, right, timesElementAt: block.columns[k])
      b += panelWidth
    }
    if let bias {
      let left = load(bias, V.self)
      sums.add(left, S.vectors == 2 ? load(bias + V.scalarCount, V.self) : left)
    }
    if adding { sums.add(S(self, 0, areZero: false)) }
    sums.store(self, 0)
  }
}

/// The sums of some rows of a tile, one or two vectors each, which the compiler keeps in registers.
private protocol Sums<V> {
  associatedtype V: Vector

  static var rows: Int { get }

  /// The vectors of a row.
  static var vectors: Int { get }

  /// The sums of rows from this one of the tile on: zeros, or what C holds.
  init(_ tile: Tile<V>, _ row: Int, areZero: Bool)

  /// Adds a row of B, times one element of each row of A.
  mutating func add(_ left: V, _ right: V, timesElementAt place: Int)

  /// Adds the same to each row.
  mutating func add(_ left: V, _ right: V)

  /// Adds other sums.
  mutating func add(_ other: Self)

  func store(_ tile: Tile<V>, _ row: Int)
}

/// One row of one vector.
private struct One<V: Vector>: Sums {
  private let a: UnsafePointer<V.Scalar>
  private var sum: V

  @inline(__always) static var rows: Int { 1 }
  @inline(__always) static var vectors: Int { 1 }
  @inline(__always) init(_ tile: Tile<V>, _ row: Int, areZero: Bool) {
    a = tile.a(row)
    sum = areZero ? .zero : load(UnsafePointer(tile.c(row)), V.self)
  }
  @inline(__always) mutating func add(_ left: V, _: V, timesElementAt place: Int) {
    sum.multiplyAdd(left, a[place])
  }
  @inline(__always) mutating func add(_ left: V, _: V) { sum += left }
  @inline(__always) mutating func add(_ other: Self) { sum += other.sum }
  @inline(__always) func store(_ tile: Tile<V>, _ row: Int) {
    UnsafeMutableRawPointer(tile.c(row)).storeBytes(of: sum, as: V.self)
  }
}

/// One row of two vectors.
private struct Pair<V: Vector>: Sums {
  private let a: UnsafePointer<V.Scalar>
  private var (left, right): (V, V)

  @inline(__always) static var rows: Int { 1 }
  @inline(__always) static var vectors: Int { 2 }
  @inline(__always) init(_ tile: Tile<V>, _ row: Int, areZero: Bool) {
    let c = UnsafePointer(tile.c(row))
    a = tile.a(row)
    left = areZero ? .zero : load(c, V.self)
    right = areZero ? .zero : load(c + V.scalarCount, V.self)
  }
  @inline(__always)
  mutating func add(_ left: V, _ right: V, timesElementAt place: Int) {
    self.left.multiplyAdd(left, a[place])
    self.right.multiplyAdd(right, a[place])
  }
  @inline(__always) mutating func add(_ left: V, _ right: V) {
    self.left += left
    self.right += right
  }
  @inline(__always) mutating func add(_ other: Self) { add(other.left, other.right) }
  @inline(__always) func store(_ tile: Tile<V>, _ row: Int) {
    UnsafeMutableRawPointer(tile.c(row)).storeBytes(of: left, as: V.self)
    UnsafeMutableRawPointer(tile.c(row) + V.scalarCount).storeBytes(of: right, as: V.self)
  }
}

/// Some rows, and below them some others.
private struct Both<Upper: Sums, Lower: Sums>: Sums
where Upper.V == Lower.V {
  typealias V = Upper.V
  private var upper: Upper
  private var lower: Lower

  @inline(__always) static var rows: Int { Upper.rows + Lower.rows }
  @inline(__always) static var vectors: Int { Upper.vectors }
  @inline(__always) init(_ tile: Tile<V>, _ row: Int, areZero: Bool) {
    upper = Upper(tile, row, areZero: areZero)
    lower = Lower(tile, row + Upper.rows, areZero: areZero)
  }
  @inline(__always)
  mutating func add(_ left: V, _ right: V, timesElementAt place: Int) {
    upper.add(left, right, timesElementAt: place)
    lower.add(left, right, timesElementAt: place)
  }
  @inline(__always) mutating func add(_ left: V, _ right: V) {
    upper.add(left, right)
    lower.add(left, right)
  }
  @inline(__always) mutating func add(_ other: Self) {
    upper.add(other.upper)
    lower.add(other.lower)
  }
  @inline(__always) func store(_ tile: Tile<V>, _ row: Int) {
    upper.store(tile, row)
    lower.store(tile, row + Upper.rows)
  }
}

private typealias Four<Row: Sums> = Both<Both<Row, Row>, Both<Row, Row>>

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
