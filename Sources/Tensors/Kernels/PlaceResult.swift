/// Copies a product from where the tiles have put it to where its elements belong:
/// (m, width) → (m, n), laid out as one wants.
///
///     matrix (m, width)         result, by the layout
///     a b c ·                   abcdef          row by row
///     d e f ·          →        abc…def         rows apart, in any order
///                               adbecf          column by column
@specialized(where V == SIMD16<Float>)
@specialized(where V == SIMD8<Double>)
func placeResult<V: Vector>(
  _ matrix: UnsafePointer<V.Scalar>, width: Int, to result: UnsafeMutablePointer<V.Scalar>,
  _ layout: MatrixLayout, _: V.Type
) {
  let (rows, columns) = (layout.rows.count, layout.columns.count)
  let isRowMajor = layout.isRowMajor
  let shared = Shared((matrix: matrix, result: result))
  shareOut(rows, step: V.scalarCount, .elements(rows * columns)) { part in
    let (matrix, result) = shared.value
    if isRowMajor {
      placeRows(matrix, width: width, part, columns, to: result, V.self)
    } else if layout.areColumnsContiguous {
      for row in part {
        (result + layout.start + layout.rows[row]).update(
          from: matrix + row * width, count: columns)
      }
    } else {
      placeTransposed(matrix, width: width, part, columns, to: result, layout, V.self)
    }
  }
}

/// Copies rows of a matrix to where they lie one behind the other: (rows, width) → (rows, columns).
///
///     a b c ·                   abc·
///     d e f ·          →           def·
///     g h i ·                         ghi       element by element, as nothing follows
///
/// Why this stays inside: whole vectors write a little behind their row (·). They may where as many
/// elements of the same run of rows follow. The next rows, which come later, overwrite that.
@inline(__always)
private func placeRows<V: Vector>(
  _ matrix: UnsafePointer<V.Scalar>, width: Int, _ rows: Range<Int>, _ columns: Int,
  to result: UnsafeMutablePointer<V.Scalar>, _: V.Type
) {
  let covered = columns.dividedRoundingUp(by: V.scalarCount) * V.scalarCount
  for row in rows {
    let (source, target) = (matrix + row * width, result + row * columns)
    if (rows.upperBound - row) * columns >= covered {
      for j in stride(from: 0, to: covered, by: V.scalarCount) {
        let vector = UnsafeRawPointer(source + j).loadUnaligned(as: V.self)
        UnsafeMutableRawPointer(target + j).storeBytes(of: vector, as: V.self)
      }
    } else {
      target.initialize(from: source, count: columns)
    }
  }
}
