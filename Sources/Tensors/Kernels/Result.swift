// A product's elements on the way from the tiles to their places.

/// Copies a matrix to where it belongs, by squares that are turned where rows lie one behind the
/// other there.
@inline(__always)
func copy<Element: Scalar>(
  _ matrix: UnsafePointer<Element>, width: Int, to result: UnsafeMutablePointer<Element>,
  _ places: Places
) {
  let (rows, columns) = (places.rows.count, places.columns.count)
  Matrix.with(result, places) { c in
    shareOut(rows, step: Element.Vector.scalarCount, isWorthwhile: rows * columns > 1 << 14) {
      if c.areColumnsContiguous {
        for row in $0 {
          (c.elements + c.rows[row]).update(from: matrix + row * width, count: columns)
        }
      } else {
        turn(matrix, width: width, to: c, $0, columns)
      }
    }
  }
}

/// Copies some rows of a matrix to where its columns belong.
@inline(__always)
private func turn<Element: Scalar>(
  _ matrix: UnsafePointer<Element>, width: Int, to c: Matrix<Element>, _ rows: Range<Int>,
  _ columns: Int
) {
  let size = Element.Vector.scalarCount
  var row = rows.lowerBound
  while row < rows.upperBound {
    let source = matrix + row * width
    let target = c.elements + c.rows[row]
    let isRun =
      c.rowRun >= size && row + size <= rows.upperBound
      && c.rows[row + size - 1] - c.rows[row] == size - 1
    let turned = isRun ? columns / size * size : 0
    for start in stride(from: 0, to: turned, by: size) {
      transpose(Element.self) {
        load(source + $0 * width + start)
      } take: {
        store($1, to: target + c.columns[start + $0])
      }
    }
    let count = isRun ? size : 1
    for j in turned..<columns {
      for i in 0..<count {
        target[c.rows[row + i] - c.rows[row] + c.columns[j]] = source[i * width + j]
      }
    }
    row += count
  }
}
