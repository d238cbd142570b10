// What moves whole vectors. A debug build inlines a function only where its own file calls it, so
// that packing and turning are beside what they are made of.

extension Float: Scalar {
  /// 512 bits.
  public typealias Vector = SIMD16<Float>

  /// Puts the even elements of two vectors into one, the odd ones into another.
  public static func sorted(_ a: Vector, _ b: Vector) -> (even: Vector, odd: Vector) {
    (
      Vector(lowHalf: a.evenHalf, highHalf: b.evenHalf),
      Vector(lowHalf: a.oddHalf, highHalf: b.oddHalf)
    )
  }
}

extension Double: Scalar {
  /// 512 bits.
  public typealias Vector = SIMD8<Double>

  /// Puts the even elements of two vectors into one, the odd ones into another.
  public static func sorted(_ a: Vector, _ b: Vector) -> (even: Vector, odd: Vector) {
    (
      Vector(lowHalf: a.evenHalf, highHalf: b.evenHalf),
      Vector(lowHalf: a.oddHalf, highHalf: b.oddHalf)
    )
  }
}

/// Turns the rows of a square as wide as a vector into its columns.
///
/// Each step moves the last bit of an element's row number to the front of its column number, and
/// the last bit of that to the front of the row number. When all bits are moved, the two are
/// exchanged.
///
/// - Parameters:
///   - count: how many columns are wanted.
///   - row: where a row is.
///   - column: where a column comes.
@inline(__always)
private func transpose<Element: Scalar>(
  count: Int, rows row: (Int) -> UnsafePointer<Element>,
  columns column: (Int) -> UnsafeMutablePointer<Element>
) {
  let size = Element.Vector.scalarCount
  // Two allocations, as larger ones than a kilobyte would not be made on the stack.
  withUnsafeTemporaryAllocation(of: Element.Vector.self, capacity: size) { first in
    withUnsafeTemporaryAllocation(of: Element.Vector.self, capacity: size) { second in
      for i in 0..<size {
        first[i] = UnsafeRawPointer(row(i)).loadUnaligned(as: Element.Vector.self)
      }
      var (old, new) = (first, second)
      for _ in 0..<size.trailingZeroBitCount {
        for i in 0..<size / 2 {
          (new[i], new[i + size / 2]) = Element.sorted(old[2 * i], old[2 * i + 1])
        }
        (old, new) = (new, old)
      }
      for j in 0..<count {
        UnsafeMutableRawPointer(column(j)).storeBytes(of: old[j], as: Element.Vector.self)
      }
    }
  }
}

/// Copies a vector's length of elements.
@inline(__always)
private func copyVector<Element: Scalar>(
  _ source: UnsafePointer<Element>, to target: UnsafeMutablePointer<Element>
) {
  let vector = UnsafeRawPointer(source).loadUnaligned(as: Element.Vector.self)
  UnsafeMutableRawPointer(target).storeBytes(of: vector, as: Element.Vector.self)
}

/// Copies at most a vector's length of rows of B, and a panel's width of columns, into a panel.
///
/// That is done vector by vector along rows or columns, whichever lie in one piece. A vector may
/// take more than is wanted, as long as it stays within the array.
@specialized(where Element == Float)
@specialized(where Element == Double)
func pack<Element: Scalar>(
  _ b: Matrix<Element>, _ rows: Range<Int>, _ columns: Range<Int>,
  to panel: UnsafeMutablePointer<Element>, _ width: Int
) {
  let size = Element.Vector.scalarCount
  if b.areColumnsContiguous {
    for (k, row) in rows.enumerated() {
      let place = b.rows[row] + columns.lowerBound
      let (start, target) = (UnsafePointer(b.elements + place), panel + k * width)
      if place + width <= b.count {
        for half in stride(from: 0, to: width, by: size) {
          copyVector(start + half, to: target + half)
        }
      } else {
        target.initialize(repeating: 0, count: width)
        for j in 0..<columns.count { target[j] = start[j] }
      }
    }
    return
  }
  let first = b.rows[rows.lowerBound]
  let isRun = rows.allSatisfy { b.rows[$0] - first == $0 - rows.lowerBound }
  if columns.count < width { panel.initialize(repeating: 0, count: rows.count * width) }
  var j = 0
  while isRun && j + size <= columns.count {
    let places = b.columns + columns.lowerBound + j
    guard (0..<size).allSatisfy({ first + places[$0] + size <= b.count }) else { break }
    transpose(count: rows.count) {
      UnsafePointer(b.elements + first + places[$0])
    } columns: {
      panel + $0 * width + j
    }
    j += size
  }
  for j in j..<columns.count {
    let column = b.elements + b.columns[columns.lowerBound + j]
    for (k, row) in rows.enumerated() { panel[k * width + j] = column[b.rows[row]] }
  }
}

/// Copies rows of a matrix to where they lie one behind the other.
///
/// - Parameters:
///   - width: how far a row is from the next.
///   - target: where row 0 comes; each has `columns` elements.
@specialized(where Element == Float)
@specialized(where Element == Double)
func copyRows<Element: Scalar>(
  _ matrix: UnsafePointer<Element>, width: Int, to target: UnsafeMutablePointer<Element>,
  _ rows: Range<Int>, _ columns: Int
) {
  let size = Element.Vector.scalarCount
  let covered = (columns + size - 1) / size * size
  for row in rows {
    let (source, target) = (matrix + row * width, target + row * columns)
    // What vectors put behind a row is overwritten by the next ones, if these are there.
    if (rows.upperBound - row) * columns >= covered {
      for j in stride(from: 0, to: covered, by: size) { copyVector(source + j, to: target + j) }
    } else {
      target.initialize(from: source, count: columns)
    }
  }
}

/// Copies some rows of a matrix to where its columns belong.
@specialized(where Element == Float)
@specialized(where Element == Double)
func turn<Element: Scalar>(
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
      transpose(count: size) {
        source + $0 * width + start
      } columns: {
        target + c.columns[start + $0]
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
