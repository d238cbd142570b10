// `Float`, `Double` and `Int` are the elements that are computed with.
//
// Generic code elsewhere, as that of a layer, calls tensor operations; these call functions of
// Kernels/ that are generic too, but marked `@specialized`: they look whether the element is a Float or
// a Double, once for a whole array, and go on in code that was compiled for it. A loop in generic code of
// another module, which is compiled for any element, would be some 400 times slower.

#if hasFeature(Embedded)
  /// What every number can do besides arithmetic; saving is one of those, but not in an embedded build.
  public typealias NumberBasics = TensorElement & SIMDScalar & Comparable
#else
  /// What every number can do besides arithmetic.
  public typealias NumberBasics = TensorElement & SIMDScalar & Comparable & Codable
#endif

/// An element that can be added, multiplied and put in order: `Float`, `Double` or `Int`.
///
/// Whole numbers that become too large stop the program, as Swift's do.
public protocol Number: NumberBasics, SignedNumeric {
  /// `a / b`; of whole numbers as Swift divides them, without what is behind the point.
  static func quotient(_ a: Self, _ b: Self) -> Self
}

/// A floating-point element: `Float` or `Double`.
public protocol Scalar: Number, BinaryFloatingPoint {}

extension Int: Number {
  /// `a / b`, without what is behind the point.
  public static func quotient(_ a: Int, _ b: Int) -> Int { a / b }
}

extension Float: Scalar {
  /// `a / b`.
  @inlinable
  public static func quotient(_ a: Float, _ b: Float) -> Float { a / b }
}

extension Double: Scalar {
  /// `a / b`.
  @inlinable
  public static func quotient(_ a: Double, _ b: Double) -> Double { a / b }
}
