/// Where the elements of a matrix lie in an array: element (i, j) at `rows[i] + columns[j]`.
///
/// That is enough to read a matrix where it lies, transposed, or as the patches of an image that a
/// convolution looks at, without a copy.
public struct Places: CustomStringConvertible, Sendable {
  let rows: [Int]
  let columns: [Int]

  /// How many rows lie one behind the other in memory, and then again as many.
  let rowRun: Int

  /// How many columns do.
  let columnRun: Int

  /// Places whose numbers count along axes, the last one fastest.
  init(rows: [Axis], columns: [Axis], start: Int) {
    self.rows = offsets(along: rows, from: start)
    self.columns = offsets(along: columns, from: 0)
    rowRun = run(along: rows)
    columnRun = run(along: columns)
  }

  /// A row-major matrix; a transposed one is stored as (columns, rows).
  init(rows: Int, columns: Int, isTransposed: Bool = false) {
    self.init(
      rows: [Axis(rows, stride: isTransposed ? 1 : columns)],
      columns: [Axis(columns, stride: isTransposed ? rows : 1)], start: 0)
  }

  private init(rows: [Int], columns: [Int], rowRun: Int, columnRun: Int) {
    self.rows = rows
    self.columns = columns
    self.rowRun = rowRun
    self.columnRun = columnRun
  }

  /// Whether each column lies right behind the one before.
  var areColumnsContiguous: Bool { columnRun == columns.count }

  /// Whether the elements lie row by row, without gaps.
  var isRowMajor: Bool {
    areColumnsContiguous && rows.enumerated().allSatisfy { $1 == $0 * columns.count }
  }

  /// The same elements with rows and columns exchanged.
  var transposed: Places {
    Places(rows: columns, columns: rows, rowRun: columnRun, columnRun: rowRun)
  }

  /// The shape of the matrix.
  public var description: String { "a matrix (\(rows.count), \(columns.count))" }
}

/// How many steps lead to the next place in memory each, and then again as many.
private func run(along axes: [Axis]) -> Int {
  var run = 1
  for axis in axes.reversed() where axis.count != 1 {
    guard axis.stride == run else { break }
    run *= axis.count
  }
  return run
}

/// The sums of steps along axes, the last axis counting fastest.
private func offsets(along axes: [Axis], from start: Int) -> [Int] {
  let count = axes.reduce(1) { $0 * $1.count }
  return [Int](unsafeUninitializedCapacity: count) { offsets, initializedCount in
    initializedCount = count
    guard count > 0, let offsets = offsets.baseAddress else { return }
    let last = axes.last ?? Axis(1, stride: 0)
    for step in 0..<last.count { (offsets + step).initialize(to: start &+ step &* last.stride) }
    var done = last.count
    for axis in axes.dropLast().reversed() {
      for step in 1..<max(axis.count, 1) {
        let (next, shift) = (offsets + step * done, step * axis.stride)
        for i in 0..<done { (next + i).initialize(to: offsets[i] &+ shift) }
      }
      done *= axis.count
    }
  }
}

/// A matrix in memory: element (i, j) at `elements[rows[i] + columns[j]]`.
struct Matrix<Element> {
  let elements: UnsafeMutablePointer<Element>

  /// How many elements the array has.
  let count: Int

  let rows: UnsafePointer<Int>
  let columns: UnsafePointer<Int>
  let rowRun: Int
  let areColumnsContiguous: Bool

  /// Lends the memory of an array and of its tables to `body`.
  @inline(__always)
  static func with(
    _ array: [Element], _ places: Places, _ body: (Matrix) -> Void
  ) {
    array.withUnsafeBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      with(UnsafeMutablePointer(mutating: start), array.count, places, body)
    }
  }

  /// Lends the memory of tables to `body`.
  @inline(__always)
  static func with(
    _ elements: UnsafeMutablePointer<Element>, _ count: Int, _ places: Places,
    _ body: (Matrix) -> Void
  ) {
    places.rows.withUnsafeBufferPointer { rows in
      places.columns.withUnsafeBufferPointer { columns in
        guard let rows = rows.baseAddress, let columns = columns.baseAddress else { return }
        body(
          Matrix(
            elements: elements, count: count, rows: rows, columns: columns, rowRun: places.rowRun,
            areColumnsContiguous: places.areColumnsContiguous))
      }
    }
  }
}
