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

/// Reads a vector's length of elements.
@inline(__always)
func load<Element: Scalar>(_ start: UnsafePointer<Element>) -> Element.Vector {
  UnsafeRawPointer(start).loadUnaligned(as: Element.Vector.self)
}

/// Reads a vector's length of elements.
@inline(__always)
func load<Element: Scalar>(_ start: UnsafeMutablePointer<Element>) -> Element.Vector {
  load(UnsafePointer(start))
}

/// Writes a vector's length of elements.
@inline(__always)
func store<Element: Scalar>(_ vector: Element.Vector, to start: UnsafeMutablePointer<Element>) {
  UnsafeMutableRawPointer(start).storeBytes(of: vector, as: Element.Vector.self)
}

/// Turns the rows of a square as wide as a vector into its columns.
///
/// Each step moves the last bit of an element's row number to the front of its column number, and
/// the last bit of that to the front of the row number. When all bits are moved, the two are
/// exchanged.
///
/// - Parameters:
///   - row: gives a row.
///   - take: gets the number of a column, and the column.
@inline(__always)
func transpose<Element: Scalar>(
  _ type: Element.Type, row: (Int) -> Element.Vector, take: (Int, Element.Vector) -> Void
) {
  let size = Element.Vector.scalarCount
  // Two allocations, as larger ones than a kilobyte would not be made on the stack.
  withUnsafeTemporaryAllocation(of: Element.Vector.self, capacity: size) { first in
    withUnsafeTemporaryAllocation(of: Element.Vector.self, capacity: size) { second in
      for i in 0..<size { first[i] = row(i) }
      var (old, new) = (first, second)
      for _ in 0..<size.trailingZeroBitCount {
        for i in 0..<size / 2 {
          (new[i], new[i + size / 2]) = Element.sorted(old[2 * i], old[2 * i + 1])
        }
        (old, new) = (new, old)
      }
      for j in 0..<size { take(j, old[j]) }
    }
  }
}
