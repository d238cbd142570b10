/// A floating-point element: `Float` or `Double`.
///
/// The static requirements are the places where generic tensor code reaches the loops of
/// `Kernels/`. They are implemented concretely for both types, because a generic loop that is
/// called from another module is not specialized and some 400 times slower.
public protocol Scalar: TensorElement, BinaryFloatingPoint, SIMDScalar, Codable {
  /// As many elements as one instruction of the processor works on.
  associatedtype Vector: SIMD & BitwiseCopyable where Vector.Scalar == Self

  /// Puts the even elements of two vectors into one, the odd ones into another.
  static func sorted(_ a: Vector, _ b: Vector) -> (even: Vector, odd: Vector)

  /// Converts integers.
  static func converted(_ integers: [Int]) -> [Self]

  /// Applies a function to each element.
  static func map(_ function: ElementFunction, _ x: [Self]) -> [Self]

  /// Combines two arrays element by element, as `broadcast` pairs them.
  static func combine(
    _ operation: ElementOperation, _ a: [Self], _ b: [Self], _ broadcast: Broadcast
  ) -> [Self]

  /// Combines an array with another of the same length, in place.
  static func combine(_ operation: ElementOperation, into a: inout [Self], _ b: [Self])

  /// Compares two arrays element by element, as `broadcast` pairs them.
  static func compare(
    _ comparison: ElementComparison, _ a: [Self], _ b: [Self], _ broadcast: Broadcast
  ) -> [Bool]

  /// Takes `replacement` where the mask is true, and the element of `x` elsewhere.
  static func replace(_ x: [Self], with replacement: Self, where mask: [Bool]) -> [Self]

  /// Reduces the middle axis of an array of shape (outer, length, inner) to one element.
  static func reduce(
    _ reduction: Reduction, _ x: [Self], outer: Int, length: Int, inner: Int
  ) -> [Self]

  /// Finds the first index of the largest element along the middle axis of (outer, length, inner).
  static func argMax(_ x: [Self], outer: Int, length: Int, inner: Int) -> [Int]
}

/// A function of one element.
public enum ElementFunction: Sendable {
  case exp
  case log
  case sin
  case cos
  case tanh
  case squareRoot
  case magnitude
  case negation
  case flushed
}

/// An operation on two elements.
public enum ElementOperation: String, Sendable {
  case add = "+"
  case subtract = "-"
  case multiply = "*"
  case divide = "/"
  case maximum
}

/// A comparison of two elements; false, but for `notEqual`, where one is NaN.
public enum ElementComparison: String, Sendable {
  case equal = ".=="
  case notEqual = ".!="
  case less = ".<"
  case lessOrEqual = ".<="
  case greater = ".>"
  case greaterOrEqual = ".>="
}

/// What many elements become one by.
public enum Reduction: Sendable {
  case sum
  case max
}

extension Scalar {
  /// The number, but 0 where it is almost subnormal: below 1e-26 for `Float`, 1e-296 for `Double`.
  ///
  /// What shrinks by a factor at each step, as an optimizer's memory of a gradient that has become 0,
  /// would otherwise end among the subnormal numbers, with which processors compute a hundred times
  /// slower.
  @inlinable @inline(__always)
  public var flushed: Self { magnitude < Self.leastKept ? 0 : self }

  /// The square of the number, but 0 where that is almost subnormal.
  @inlinable @inline(__always)
  public var flushedSquare: Self {
    let root = magnitude < Self.leastKept.squareRoot() ? 0 : self
    return root * root
  }

  /// The least number that is kept.
  @inlinable @inline(__always)
  static var leastKept: Self { leastNormalMagnitude * 0x1p40 }
}
