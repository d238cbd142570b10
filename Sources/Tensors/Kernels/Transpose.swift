// Rows become columns by whole vectors: a square of as many rows as a vector has elements is read by
// rows, turned in registers, and written by columns. Packing does so where B lies column by column,
// placing the result where C shall.

/// Turns the rows of a square into its columns.
///
///     rows           step 1         step 2: the columns
///     a0 a1 a2 a3    a0 b0 a2 b2    a0 b0 c0 d0
///     b0 b1 b2 b3    a1 b1 a3 b3    a1 b1 c1 d1
///     c0 c1 c2 c3    c0 d0 c2 d2    a2 b2 c2 d2
///     d0 d1 d2 d3    c1 d1 c3 d3    a3 b3 c3 d3
///
/// Each step turns squares within the square: of two single elements a side, of two pairs a side, of two
/// fours and so on. So it exchanges one bit of each element's row number with the same bit of its column
/// number. Two steps are made at a time, with four rows in registers; so what lies between is written to
/// memory once.
///
/// - Parameters:
///   - count: how many columns are wanted.
///   - row: where a row is.
///   - column: where a column comes.
@inline(__always)
private func transposeSquare<V: Vector>(
  _: V.Type, count: Int, rows row: (Int) -> UnsafePointer<V.Scalar>,
  columns column: (Int) -> UnsafeMutablePointer<V.Scalar>
) {
  func load(_ i: Int) -> V { UnsafeRawPointer(row(i)).loadUnaligned(as: V.self) }
  func store(_ vector: V, _ j: Int) {
    if j < count { UnsafeMutableRawPointer(column(j)).storeBytes(of: vector, as: V.self) }
  }
  withUnsafeTemporaryAllocation(of: V.self, capacity: V.scalarCount) { rows in
    for i in stride(from: 0, to: V.scalarCount, by: 4) {
      let (a, b) = V.turned(load(i), load(i + 1), 1)
      let (c, d) = V.turned(load(i + 2), load(i + 3), 1)
      (rows[i], rows[i + 2]) = V.turned(a, c, 2)
      (rows[i + 1], rows[i + 3]) = V.turned(b, d, 2)
    }
    for i in 0..<4 {
      let (a, b) = V.turned(rows[i], rows[i + 4], 4)
      if V.scalarCount == 8 {
        store(a, i)
        store(b, i + 4)
      } else {
        let (c, d) = V.turned(rows[i + 8], rows[i + 12], 4)
        let ((first, third), (second, fourth)) = (V.turned(a, c, 8), V.turned(b, d, 8))
        store(first, i)
        store(second, i + 4)
        store(third, i + 8)
        store(fourth, i + 12)
      }
    }
  }
}

/// Copies some rows and columns of B, whose columns do not lie side by side, into a panel:
/// (rows, columns) → (rows, width).
///
///     B                          panel
///     a d                        a d ·
///     b e    in memory    →      b e ·    where each row is in one piece
///     c f    abc…def             c f ·
///
/// Where rows lie one behind the other, as in a transposed matrix, squares are turned.
///
/// Why this stays inside: a square's vectors are read only where all of them end before the array does
/// (`b.end`); at most `rows` of what is turned is written, each row within its panel's width.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func packTransposed<V: Vector>(
  _ b: Matrix<V.Scalar>, _ rows: Range<Int>, _ columns: Range<Int>,
  to panel: UnsafeMutablePointer<V.Scalar>, _ width: Int, _: V.Type
) {
  let size = V.scalarCount
  let first = b.rows[rows.lowerBound]
  let isRun = rows.allSatisfy { b.rows[$0] - first == $0 - rows.lowerBound }
  if columns.count < width { panel.initialize(repeating: 0, count: rows.count * width) }
  var j = 0
  while isRun && j + size <= columns.count {
    let places = b.columns + columns.lowerBound + j
    guard (0..<size).allSatisfy({ first + places[$0] + size <= b.end }) else { break }
    transposeSquare(V.self, count: rows.count) {
      b.elements + first + places[$0]
    } columns: {
      panel + $0 * width + j
    }
    j += size
  }
  for j in j..<columns.count {
    let column = b.columns[columns.lowerBound + j]
    for (k, row) in rows.enumerated() { panel[k * width + j] = b.elements[column + b.rows[row]] }
  }
}

/// Copies some rows of a matrix to where its columns belong: (rows, columns) of (m, width) → result.
///
///     matrix                     result
///     a b c ·                    a d
///     d e f ·         →          b e      in memory  adbecf
///
/// Where as many rows as a square has lie one behind the other in the result, squares are turned.
///
/// Why this stays inside: a square is turned only where all its rows are among `rows` and all its columns
/// among the first `columns`; so a vector writes nothing but elements that have their places there.
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func placeTransposed<V: Vector>(
  _ matrix: UnsafePointer<V.Scalar>, width: Int, _ rows: Range<Int>, _ columns: Int,
  to result: UnsafeMutablePointer<V.Scalar>, _ layout: MatrixLayout, _: V.Type
) {
  layout.rows.withUnsafeBufferPointer { rowPlaces in
    layout.columns.withUnsafeBufferPointer { columnPlaces in
      guard let rowPlaces = rowPlaces.baseAddress, let columnPlaces = columnPlaces.baseAddress
      else { return }
      let size = V.scalarCount
      var row = rows.lowerBound
      while row < rows.upperBound {
        let source = matrix + row * width
        let target = result + layout.start + rowPlaces[row]
        let isRun =
          layout.rowRun >= size && row + size <= rows.upperBound
          && rowPlaces[row + size - 1] - rowPlaces[row] == size - 1
        let turned = isRun ? columns / size * size : 0
        for column in stride(from: 0, to: turned, by: size) {
          transposeSquare(V.self, count: size) {
            source + $0 * width + column
          } columns: {
            target + columnPlaces[column + $0]
          }
        }
        let count = isRun ? size : 1
        for j in turned..<columns {
          for i in 0..<count {
            target[rowPlaces[row + i] - rowPlaces[row] + columnPlaces[j]] = source[i * width + j]
          }
        }
        row += count
      }
    }
  }
}

/// As many elements as one instruction of the processor works on: 512 bits.
///
/// Where a processor has shorter registers, the compiler makes several instructions of one. `Float` has
/// vectors of 16 elements, `Double` of 8. (They stand in this file because a debug build puts no function
/// of another file in its callers' place.)
protocol Vector: SIMD, Sendable where Scalar: Tensors.Scalar {
  /// Turns squares of two vectors: of single elements, or of as many as `size` a side.
  ///
  ///     a0 a1 a2 a3 …        a0 b0 a2 b2 …             a0 a1 b0 b1 …
  ///     b0 b1 b2 b3 …   →    a1 b1 a3 b3 …     or      a2 a3 b2 b3 …
  static func turned(_ a: Self, _ b: Self, _ size: Int) -> (Self, Self)
}

// All vectors of 16 elements are of `Float`, all of eight of `Double`. Spelled out, the compiler turns
// two of them by two instructions; for a `Scalar` to be found out it takes many.

extension SIMD16: Vector where Scalar: Tensors.Scalar {
  @inline(__always)
  static func turned(_ a: Self, _ b: Self, _ size: Int) -> (Self, Self) {
    if size > 1 {
      // Pairs of `Float` are moved as one `Double`.
      let (a, b) = turnedDoubles(
        unsafeBitCast(a, to: SIMD8<Double>.self), unsafeBitCast(b, to: SIMD8<Double>.self), size / 2
      )
      return (unsafeBitCast(a, to: Self.self), unsafeBitCast(b, to: Self.self))
    }
    let (x, y) = (
      unsafeBitCast(a, to: SIMD16<Float>.self), unsafeBitCast(b, to: SIMD16<Float>.self)
    )
    var (first, second) = (x, y)
    first.oddHalf = y.evenHalf
    second.evenHalf = x.oddHalf
    return (unsafeBitCast(first, to: Self.self), unsafeBitCast(second, to: Self.self))
  }
}

extension SIMD8: Vector where Scalar: Tensors.Scalar {
  @inline(__always)
  static func turned(_ a: Self, _ b: Self, _ size: Int) -> (Self, Self) {
    let (a, b) = turnedDoubles(
      unsafeBitCast(a, to: SIMD8<Double>.self), unsafeBitCast(b, to: SIMD8<Double>.self), size)
    return (unsafeBitCast(a, to: Self.self), unsafeBitCast(b, to: Self.self))
  }
}

@inline(__always)
private func turnedDoubles(
  _ a: SIMD8<Double>, _ b: SIMD8<Double>, _ size: Int
) -> (SIMD8<Double>, SIMD8<Double>) {
  var (first, second) = (a, b)
  switch size {
  case 1:
    first.oddHalf = b.evenHalf
    second.evenHalf = a.oddHalf
  case 2:
    first = SIMD8(a[0], a[1], b[0], b[1], a[4], a[5], b[4], b[5])
    second = SIMD8(a[2], a[3], b[2], b[3], a[6], a[7], b[6], b[7])
  default:
    first.highHalf = b.lowHalf
    second.lowHalf = a.highHalf
  }
  return (first, second)
}
