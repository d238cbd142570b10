/// A matrix in memory, to be read: element (i, j) at `elements[rows[i] + columns[j]]`.
struct Matrix<Element> {
  /// Element (0, 0).
  let elements: UnsafePointer<Element>

  /// How many elements of the array there are from `elements` on: what lies before this end may be
  /// read, be it part of the matrix or not.
  let end: Int

  let rows: UnsafePointer<Int>
  let columns: UnsafePointer<Int>
  let areColumnsContiguous: Bool

  /// Lends the memory of an array and of its layout's tables to `body`.
  ///
  /// - Precondition: the layout stays within the array, as `MatrixView` has made sure, and is not empty.
  @inline(__always)
  static func with(_ array: [Element], _ layout: MatrixLayout, _ body: (Matrix) -> Void) {
    array.withUnsafeBufferPointer { elements in
      layout.rows.withUnsafeBufferPointer { rows in
        layout.columns.withUnsafeBufferPointer { columns in
          guard let first = elements.baseAddress, let rows = rows.baseAddress,
            let columns = columns.baseAddress
          else { return }
          body(
            Matrix(
              elements: first + layout.start, end: array.count - layout.start, rows: rows,
              columns: columns, areColumnsContiguous: layout.areColumnsContiguous))
        }
      }
    }
  }
}
