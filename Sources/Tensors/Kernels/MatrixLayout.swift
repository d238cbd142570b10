/// Where the elements of a matrix lie in an array: element (i, j) at `start + rows[i] + columns[j]`.
///
/// That is enough to read a matrix where it lies, transposed, or as the patches of an image that a
/// convolution looks at, without a copy.
///
///     a row-major matrix (2, 3)           the same transposed (3, 2)
///       rows     0 3                        rows     0 1 2
///       columns  0 1 2                      columns  0 3
struct MatrixLayout: CustomStringConvertible, Sendable {
  /// Where element (0, 0) lies.
  let start: Int

  /// How far each row is from the first; negative where it lies before it.
  let rows: [Int]

  /// How far each column is from the first.
  let columns: [Int]

  /// How many rows lie one behind the other in memory, and then again as many.
  let rowRun: Int

  /// How many columns do.
  let columnRun: Int

  /// Whether the elements lie row by row from the array's first, without gaps.
  let isRowMajor: Bool

  /// Whether they lie so column by column.
  private let isColumnMajor: Bool

  /// A layout whose numbers of rows and columns count along axes, the last one fastest.
  init(rows: [MatrixAxis], columns: [MatrixAxis], start: Int = 0) {
    self.start = start
    self.rows = offsets(along: rows)
    self.columns = offsets(along: columns)
    rowRun = run(along: rows)
    columnRun = run(along: columns)
    let (height, width) = (self.rows.count, self.columns.count)
    isRowMajor =
      start == 0 && columnRun == width && run(along: rows, behind: width) == height * width
    isColumnMajor =
      start == 0 && rowRun == height && run(along: columns, behind: height) == height * width
  }

  /// A row-major matrix (rows, columns); a transposed one is stored as (columns, rows).
  init(rows: Int, columns: Int, isTransposed: Bool = false) {
    self.init(
      rows: [MatrixAxis(rows, stride: isTransposed ? 1 : columns)],
      columns: [MatrixAxis(columns, stride: isTransposed ? rows : 1)])
  }

  private init(
    start: Int, rows: [Int], columns: [Int], rowRun: Int, columnRun: Int, isRowMajor: Bool,
    isColumnMajor: Bool
  ) {
    self.start = start
    self.rows = rows
    self.columns = columns
    self.rowRun = rowRun
    self.columnRun = columnRun
    self.isRowMajor = isRowMajor
    self.isColumnMajor = isColumnMajor
  }

  /// Whether column j lies j elements behind the first, for all j.
  var areColumnsContiguous: Bool { columnRun == columns.count }

  /// Whether row i lies i elements behind the first, for all i.
  var areRowsContiguous: Bool { rowRun == rows.count }

  /// The same elements with rows and columns exchanged.
  var transposed: MatrixLayout {
    MatrixLayout(
      start: start, rows: columns, columns: rows, rowRun: columnRun, columnRun: rowRun,
      isRowMajor: isColumnMajor, isColumnMajor: isRowMajor)
  }

  /// Some of the rows.
  ///
  /// `rowRun` stays, though a run may be cut in two: whoever asks for it has to look at the
  /// places as well, and ``areRowsContiguous`` is not to be asked.
  func part(rows part: Range<Int>) -> MatrixLayout {
    MatrixLayout(
      start: start, rows: Array(rows[part]), columns: columns, rowRun: rowRun,
      columnRun: columnRun, isRowMajor: isRowMajor && part.lowerBound == 0, isColumnMajor: false)
  }

  /// The shape of the matrix.
  var description: String { "a matrix (\(rows.count), \(columns.count))" }
}

/// How many steps lead to the next place in memory each, and then again as many.
///
/// - Parameter inner: how many places the axes that count faster go through, without gaps.
private func run(along axes: [MatrixAxis], behind inner: Int = 1) -> Int {
  var run = inner
  for axis in axes.reversed() where axis.count != 1 {
    guard axis.stride == run else { break }
    run *= axis.count
  }
  return run
}

/// The sums of steps along axes, the last axis counting fastest.
private func offsets(along axes: [MatrixAxis]) -> [Int] {
  let count = axes.reduce(1) { $0 * $1.count }
  return [Int](count: count) { offsets in
    let last = axes.last ?? MatrixAxis(1, stride: 0)
    for step in 0..<last.count { (offsets + step).initialize(to: step &* last.stride) }
    var done = last.count
    // Along each other axis the offsets so far are repeated, each time a step further.
    for axis in axes.dropLast().reversed() {
      for step in 1..<max(axis.count, 1) {
        let (next, shift) = (offsets + step * done, step * axis.stride)
        for i in 0..<done { (next + i).initialize(to: offsets[i] &+ shift) }
      }
      done *= axis.count
    }
  }
}
