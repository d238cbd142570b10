/// The sizes of a matrix product and how its operands are stored.
///
/// The product is (rows, depth) · (depth, columns) → (rows, columns), all row-major. A transposed
/// operand is stored the other way round, as (depth, rows) or (columns, depth), and is read where
/// it lies.
public struct MatrixProductShape: Sendable {
  let rows: Int
  let depth: Int
  let columns: Int
  let isATransposed: Bool
  let isBTransposed: Bool

  /// From one row of A to the next, and from one column to the next.
  var aStrides: (row: Int, column: Int) { isATransposed ? (1, rows) : (depth, 1) }

  /// Below about a million multiply-adds, waking a second thread costs more than it saves.
  var isWorthThreads: Bool { rows * depth * columns > 1 << 20 }
}

// The result is computed in tiles of `tileRows` rows by two vectors of columns, whose sums stay in
// registers while one walks along the depth: each vector of B that is loaded serves six rows, each
// element of A two vectors.
//
//              ┌ panel ┐
//        B     │ b0 b1 │ ← depth            Every element is the sum over the depth, in order, of one
//              │   ⋮   │                    fused multiply-add each. That order does not depend on
//   A  a0 ───  ├───────┤                    the tile or the thread that computes it.
//      ⋮       │ tile  │
//      a5 ───  └───────┘
private let tileRows = 6

/// How many rows of A are gone through for one panel before the next: they fit the cache.
private let blockRows = 16 * tileRows

/// A tile's columns of B: rows of two vectors, `stride` elements apart.
private struct Panel<Element> {
  let start: UnsafePointer<Element>
  let stride: Int
}

/// A piece of the result: six rows, or as many as are left, of a panel's columns.
private struct Tile<Element> {
  let a: UnsafePointer<Element>
  let height: Int
  let panel: Panel<Element>
  let c: UnsafeMutablePointer<Element>
  let columns: Int
}

extension Scalar {
  @inline(__always)
  fileprivate static func product<Vector: SIMD & BitwiseCopyable>(
    _ a: [Self], _ b: [Self], _ shape: MatrixProductShape, as vector: Vector.Type
  ) -> [Self] where Vector.Scalar == Self {
    let count = shape.rows * shape.columns
    guard shape.depth > 0 else { return Array(repeating: 0, count: count) }
    return [Self](unsafeUninitializedCapacity: count) { result, initializedCount in
      initializedCount = count
      guard count > 0, let c = result.baseAddress else { return }
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          guard let a = a.baseAddress, let b = b.baseAddress else { return }
          // Each thread copies B for itself: it would wait longer for another core's copy.
          shareOut(shape.rows, step: tileRows, isWorthwhile: shape.isWorthThreads) { rows in
            withPanels(b, shape, as: vector) { panels in
              multiply(a, panels, c, rows: rows, shape, as: vector)
            }
          }
        }
      }
    }
  }

  /// Cuts B into panels: copied into contiguous memory, filled up with zeros, since each serves
  /// many tiles.
  ///
  /// Where there is but one row of tiles, full panels are used where they lie.
  @inline(__always)
  private static func withPanels<Vector: SIMD & BitwiseCopyable>(
    _ b: UnsafePointer<Self>, _ shape: MatrixProductShape, as vector: Vector.Type,
    _ body: ([Panel<Self>]) -> Void
  ) where Vector.Scalar == Self {
    let width = 2 * Vector.scalarCount
    let count = (shape.columns + width - 1) / width
    let areUsedOnce = shape.rows <= 20 * tileRows && !shape.isBTransposed
    let inPlace = areUsedOnce ? shape.columns / width : 0
    let size = shape.depth * width
    withUnsafeTemporaryAllocation(
      byteCount: (count - inPlace) * size * MemoryLayout<Self>.stride, alignment: 64
    ) { memory in
      guard let copies = memory.bindMemory(to: Self.self).baseAddress else { return }
      body(
        (0..<count).map { index in
          let columns = index * width..<Swift.min((index + 1) * width, shape.columns)
          guard index >= inPlace else {
            return Panel(start: b + columns.lowerBound, stride: shape.columns)
          }
          let copy = copies + (index - inPlace) * size
          pack(b, shape, columns: columns, to: copy, as: vector)
          return Panel(start: copy, stride: width)
        })
    }
  }

  /// Copies some columns of B into a panel of rows of two vectors.
  @inline(__always)
  private static func pack<Vector: SIMD & BitwiseCopyable>(
    _ b: UnsafePointer<Self>, _ shape: MatrixProductShape, columns: Range<Int>,
    to panel: UnsafeMutableRawPointer, as vector: Vector.Type
  ) where Vector.Scalar == Self {
    let size = MemoryLayout<Vector>.size
    let (rowStride, columnStride) = shape.isBTransposed ? (1, shape.depth) : (shape.columns, 1)
    let isContiguous = columnStride == 1 && columns.count == 2 * Vector.scalarCount
    for k in 0..<shape.depth {
      let source = b + k * rowStride + columns.lowerBound * columnStride
      let row = panel + k * 2 * size
      if isContiguous {
        let left = UnsafeRawPointer(source).loadUnaligned(as: Vector.self)
        let right = (UnsafeRawPointer(source) + size).loadUnaligned(as: Vector.self)
        row.storeBytes(of: left, as: Vector.self)
        (row + size).storeBytes(of: right, as: Vector.self)
      } else {
        let row = row.assumingMemoryBound(to: Self.self)
        for j in 0..<columns.count { row[j] = source[j * columnStride] }
        for j in columns.count..<2 * Vector.scalarCount { row[j] = 0 }
      }
    }
  }

  /// Walks the panels for a block of rows of A that stays in the cache, then for the next block.
  @inline(__always)
  private static func multiply<Vector: SIMD & BitwiseCopyable>(
    _ a: UnsafePointer<Self>, _ panels: [Panel<Self>], _ c: UnsafeMutablePointer<Self>,
    rows: Range<Int>, _ shape: MatrixProductShape, as vector: Vector.Type
  ) where Vector.Scalar == Self {
    let width = 2 * Vector.scalarCount
    for block in stride(from: rows.lowerBound, to: rows.upperBound, by: blockRows) {
      let end = Swift.min(block + blockRows, rows.upperBound)
      for (index, panel) in panels.enumerated() {
        for row in stride(from: block, to: end, by: tileRows) {
          let tile = Tile(
            a: a + row * shape.aStrides.row, height: Swift.min(tileRows, end - row), panel: panel,
            c: c + row * shape.columns + index * width,
            columns: Swift.min(width, shape.columns - index * width))
          if tile.columns > Vector.scalarCount {
            compute(tile, shape, hasRightHalf: true, as: vector)
          } else {
            compute(tile, shape, hasRightHalf: false, as: vector)
          }
        }
      }
    }
  }

  /// Computes one tile; its right half only where there are columns for it.
  ///
  /// Where fewer than six rows are left, the last one is computed again and not stored.
  @inline(__always)
  private static func compute<Vector: SIMD & BitwiseCopyable>(
    _ tile: Tile<Self>, _ shape: MatrixProductShape, hasRightHalf: Bool, as vector: Vector.Type
  ) where Vector.Scalar == Self {
    let (rowStride, columnStride) = shape.aStrides
    let last = tile.height - 1
    var (a0, a1) = (tile.a, tile.a + Swift.min(1, last) * rowStride)
    var a2 = tile.a + Swift.min(2, last) * rowStride
    var a3 = tile.a + Swift.min(3, last) * rowStride
    var a4 = tile.a + Swift.min(4, last) * rowStride
    var a5 = tile.a + Swift.min(5, last) * rowStride
    var b = UnsafeRawPointer(tile.panel.start)
    let bStride = tile.panel.stride * MemoryLayout<Self>.stride
    var (l0, l1, l2) = (Vector.zero, Vector.zero, Vector.zero)
    var (l3, l4, l5) = (l0, l0, l0)
    var (r0, r1, r2, r3, r4, r5) = (l0, l0, l0, l0, l0, l0)
    for _ in 0..<shape.depth {
      let left = b.loadUnaligned(as: Vector.self)
      l0.addProduct(left, a0.pointee)
      l1.addProduct(left, a1.pointee)
      l2.addProduct(left, a2.pointee)
      l3.addProduct(left, a3.pointee)
      l4.addProduct(left, a4.pointee)
      l5.addProduct(left, a5.pointee)
      if hasRightHalf {
        let right = (b + MemoryLayout<Vector>.size).loadUnaligned(as: Vector.self)
        r0.addProduct(right, a0.pointee)
        r1.addProduct(right, a1.pointee)
        r2.addProduct(right, a2.pointee)
        r3.addProduct(right, a3.pointee)
        r4.addProduct(right, a4.pointee)
        r5.addProduct(right, a5.pointee)
      }
      b += bStride
      a0 += columnStride
      a1 += columnStride
      a2 += columnStride
      a3 += columnStride
      a4 += columnStride
      a5 += columnStride
    }
    store(l0, r0, row: 0, of: tile, shape)
    if tile.height > 1 { store(l1, r1, row: 1, of: tile, shape) }
    if tile.height > 2 { store(l2, r2, row: 2, of: tile, shape) }
    if tile.height > 3 { store(l3, r3, row: 3, of: tile, shape) }
    if tile.height > 4 { store(l4, r4, row: 4, of: tile, shape) }
    if tile.height > 5 { store(l5, r5, row: 5, of: tile, shape) }
  }

  @inline(__always)
  private static func store<Vector: SIMD & BitwiseCopyable>(
    _ left: Vector, _ right: Vector, row: Int, of tile: Tile<Self>, _ shape: MatrixProductShape
  ) where Vector.Scalar == Self {
    let target = tile.c + row * shape.columns
    if tile.columns == 2 * Vector.scalarCount {
      let place = UnsafeMutableRawPointer(target)
      place.storeBytes(of: left, as: Vector.self)
      (place + MemoryLayout<Vector>.size).storeBytes(of: right, as: Vector.self)
    } else {
      for j in 0..<tile.columns {
        target[j] = j < Vector.scalarCount ? left[j] : right[j - Vector.scalarCount]
      }
    }
  }
}

extension Double {
  /// Multiplies two matrices.
  public static func matrixProduct(
    _ a: [Double], _ b: [Double], _ shape: MatrixProductShape
  ) -> [Double] {
    product(a, b, shape, as: SIMD8<Double>.self)
  }
}

extension Float {
  /// Multiplies two matrices.
  public static func matrixProduct(
    _ a: [Float], _ b: [Float], _ shape: MatrixProductShape
  ) -> [Float] {
    product(a, b, shape, as: SIMD16<Float>.self)
  }
}

extension Double: Scalar {}
extension Float: Scalar {}
