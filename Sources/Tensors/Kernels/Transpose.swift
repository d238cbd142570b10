// Rows become columns by whole vectors: a square of as many rows as a vector has elements is read by
// rows, turned in registers, and written by columns. Packing does so where B lies column by column,
// placing the result where C shall.

/// Turns the rows of a square into its columns.
///
///     rows           step 1         step 2: the columns
///     a0 a1 a2 a3    a0 a2 b0 b2    a0 b0 c0 d0
///     b0 b1 b2 b3    c0 c2 d0 d2    a1 b1 c1 d1
///     c0 c1 c2 c3    a1 a3 b1 b3    a2 b2 c2 d2
///     d0 d1 d2 d3    c1 c3 d1 d3    a3 b3 c3 d3
///
/// Each step sorts pairs of rows by even and odd; the even halves become the upper rows, the odd ones the
/// lower. So it moves the last bit of an element's row number to the front of its column number, and the
/// last bit of that to the front of the row number. When all bits have moved, the two are exchanged.
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
  let size = V.scalarCount
  // Two allocations, as larger ones than a kilobyte would not be made on the stack.
  withUnsafeTemporaryAllocation(of: V.self, capacity: size) { first in
    withUnsafeTemporaryAllocation(of: V.self, capacity: size) { second in
      for i in 0..<size {
        first[i] = UnsafeRawPointer(row(i)).loadUnaligned(as: V.self)
      }
      var (old, new) = (first, second)
      for _ in 0..<size.trailingZeroBitCount {
        for i in 0..<size / 2 {
          (new[i], new[i + size / 2]) = V.sorted(old[2 * i], old[2 * i + 1])
        }
        (old, new) = (new, old)
      }
      for j in 0..<count {
        UnsafeMutableRawPointer(column(j)).storeBytes(of: old[j], as: V.self)
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
  /// Puts the even elements of two vectors into one, the odd ones into another.
  ///
  ///     a0 a1 a2 a3 …        a0 a2 … b0 b2 …
  ///     b0 b1 b2 b3 …   →    a1 a3 … b1 b3 …
  static func sorted(_ a: Self, _ b: Self) -> (even: Self, odd: Self)
}

// All vectors of 16 elements are of `Float`, all of eight of `Double`. Spelled out, the compiler sorts
// two of them by two instructions; for a `Scalar` to be found out it takes many.

extension SIMD16: Vector where Scalar: Tensors.Scalar {
  static func sorted(_ a: Self, _ b: Self) -> (even: Self, odd: Self) {
    let (even, odd) = sortedFloats(
      unsafeBitCast(a, to: SIMD16<Float>.self), unsafeBitCast(b, to: SIMD16<Float>.self))
    return (unsafeBitCast(even, to: Self.self), unsafeBitCast(odd, to: Self.self))
  }
}

extension SIMD8: Vector where Scalar: Tensors.Scalar {
  static func sorted(_ a: Self, _ b: Self) -> (even: Self, odd: Self) {
    let (even, odd) = sortedDoubles(
      unsafeBitCast(a, to: SIMD8<Double>.self), unsafeBitCast(b, to: SIMD8<Double>.self))
    return (unsafeBitCast(even, to: Self.self), unsafeBitCast(odd, to: Self.self))
  }
}

private func sortedFloats(
  _ a: SIMD16<Float>, _ b: SIMD16<Float>
) -> (even: SIMD16<Float>, odd: SIMD16<Float>) {
  (
    SIMD16(lowHalf: a.evenHalf, highHalf: b.evenHalf),
    SIMD16(lowHalf: a.oddHalf, highHalf: b.oddHalf)
  )
}

private func sortedDoubles(
  _ a: SIMD8<Double>, _ b: SIMD8<Double>
) -> (even: SIMD8<Double>, odd: SIMD8<Double>) {
  (
    SIMD8(lowHalf: a.evenHalf, highHalf: b.evenHalf),
    SIMD8(lowHalf: a.oddHalf, highHalf: b.oddHalf)
  )
}
