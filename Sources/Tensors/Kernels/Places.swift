/// Where the elements of a matrix lie in an array: element (i, j) at `rows[i] + columns[j]`.
///
/// That is enough to read a matrix where it lies, transposed, or as the patches of an image that a
/// convolution looks at, without a copy.
public struct Places: CustomStringConvertible, Sendable {
  let rows: [Int]
  let columns: [Int]

  /// Whether each column lies right behind the one before.
  let areColumnsContiguous: Bool

  /// Places whose numbers count along axes, the last one fastest.
  init(rows: [Axis], columns: [Axis], start: Int) {
    self.rows = offsets(along: rows, from: start)
    self.columns = offsets(along: columns, from: 0)
    areColumnsContiguous =
      columns.last?.stride == 1 && columns.dropLast().allSatisfy { $0.count == 1 }
  }

  /// A row-major matrix; a transposed one is stored as (columns, rows).
  init(rows: Int, columns: Int, isTransposed: Bool = false) {
    self.init(
      rows: [Axis(rows, stride: isTransposed ? 1 : columns)],
      columns: [Axis(columns, stride: isTransposed ? rows : 1)], start: 0)
  }

  /// The shape of the matrix.
  public var description: String { "a matrix (\(rows.count), \(columns.count))" }

  /// Stops the program if an element lies outside of a tensor of a shape.
  func requireWithin(_ shape: [Int]) {
    guard let firstRow = rows.min(), let lastRow = rows.max(),
      let firstColumn = columns.min(), let lastColumn = columns.max()
    else { return }
    require(
      firstRow + firstColumn >= 0 && lastRow + lastColumn < shape.reduce(1, *),
      "\(self) reaches beyond a tensor of \(describe(shape))")
  }
}

/// The sums of steps along axes, the last axis counting fastest.
private func offsets(along axes: [Axis], from start: Int) -> [Int] {
  axes.reduce([start]) { offsets, axis in
    var next: [Int] = []
    next.reserveCapacity(offsets.count * axis.count)
    for offset in offsets {
      for step in 0..<axis.count { next.append(offset + step * axis.stride) }
    }
    return next
  }
}

/// A matrix in memory: element (i, j) at `elements[rows[i] + columns[j]]`.
struct Matrix<Element> {
  let elements: UnsafeMutablePointer<Element>
  let rows: UnsafePointer<Int>
  let columns: UnsafePointer<Int>
  let areColumnsContiguous: Bool

  /// Lends the memory of an array and of its tables to `body`.
  @inline(__always)
  static func with(
    _ array: [Element], _ places: Places, _ body: (Matrix) -> Void
  ) {
    array.withUnsafeBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      with(UnsafeMutablePointer(mutating: start), places, body)
    }
  }

  /// Lends the memory of tables to `body`.
  @inline(__always)
  static func with(
    _ elements: UnsafeMutablePointer<Element>, _ places: Places, _ body: (Matrix) -> Void
  ) {
    places.rows.withUnsafeBufferPointer { rows in
      places.columns.withUnsafeBufferPointer { columns in
        guard let rows = rows.baseAddress, let columns = columns.baseAddress else { return }
        body(
          Matrix(
            elements: elements, rows: rows, columns: columns,
            areColumnsContiguous: places.areColumnsContiguous))
      }
    }
  }
}
