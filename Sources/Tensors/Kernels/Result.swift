// A product's elements on the way from the tiles to their places.

/// Copies a matrix to where it belongs, by squares that are turned where rows lie one behind the
/// other there.
@inline(__always)
func copy<Element: Scalar>(
  _ matrix: UnsafePointer<Element>, width: Int, to result: UnsafeMutablePointer<Element>,
  _ places: Places
) {
  let (rows, columns) = (places.rows.count, places.columns.count)
  let isRowMajor = places.isRowMajor
  Matrix.with(result, rows * columns, places) { c in
    shareOut(rows, step: Element.Vector.scalarCount, isWorthwhile: rows * columns > 1 << 14) {
      if isRowMajor {
        copyRows(matrix, width: width, to: result, $0, columns)
      } else if c.areColumnsContiguous {
        for row in $0 {
          (c.elements + c.rows[row]).update(from: matrix + row * width, count: columns)
        }
      } else {
        turn(matrix, width: width, to: c, $0, columns)
      }
    }
  }
}
