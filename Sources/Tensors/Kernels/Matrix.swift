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

  /// The same places, counted from another element.
  func moved(by offset: Int) -> Matrix {
    Matrix(
      elements: elements + offset, end: end - offset, rows: rows, columns: columns,
      areColumnsContiguous: areColumnsContiguous)
  }

  /// Lends the memory of an array and of its layout's tables to `body`.
  ///
  /// - Precondition: the layout stays within the array, as `MatrixView` has made sure, and is not empty.
  @inline(__always)
  static func with(_ array: [Element], _ layout: MatrixLayout, _ body: (Matrix) -> Void) {
    array.withUnsafeBufferPointer { elements in
      guard let first = elements.baseAddress else { return }
      with(first, count: elements.count, layout, body)
    }
  }

  /// Lends memory and its layout's tables to `body`.
  @inline(__always)
  static func with(
    _ elements: UnsafePointer<Element>, count: Int, _ layout: MatrixLayout, _ body: (Matrix) -> Void
  ) {
    layout.rows.withUnsafeBufferPointer { rows in
      layout.columns.withUnsafeBufferPointer { columns in
        guard let rows = rows.baseAddress, let columns = columns.baseAddress else { return }
        body(
          Matrix(
            elements: elements + layout.start, end: count - layout.start, rows: rows,
            columns: columns, areColumnsContiguous: layout.areColumnsContiguous))
      }
    }
  }
}
