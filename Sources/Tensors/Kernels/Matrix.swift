/// A matrix in memory, to be read: element (i, j) at `elements[rows[i] + columns[j]]`.
struct Matrix<Element> {
  /// Element (0, 0).
  let elements: UnsafePointer<Element>

  /// How many elements of the array there are from `elements` on: what lies before this end may be
  /// read, be it part of the matrix or not.
  let end: Int

  let rows: UnsafePointer<Int>
  let columns: UnsafePointer<Int>

  /// How many rows lie one behind the other in memory, and then again as many; and how many columns do.
  let rowRun: Int
  let columnRun: Int
  let areColumnsContiguous: Bool

  /// Some rows and some columns of it.
  func block(_ rows: Range<Int>, _ columns: Range<Int>) -> Matrix {
    Matrix(
      elements: elements, end: end, rows: self.rows + rows.lowerBound,
      columns: self.columns + columns.lowerBound, rowRun: rowRun, columnRun: columnRun,
      areColumnsContiguous: areColumnsContiguous)
  }

  /// The same places, counted from another element.
  func moved(by offset: Int) -> Matrix {
    Matrix(
      elements: elements + offset, end: end - offset, rows: rows, columns: columns, rowRun: rowRun,
      columnRun: columnRun, areColumnsContiguous: areColumnsContiguous)
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
            columns: columns, rowRun: layout.rowRun, columnRun: layout.columnRun,
            areColumnsContiguous: layout.areColumnsContiguous))
      }
    }
  }
}
