// Whole numbers beside floating-point tensors, as in `x.sum(axis: 0) / count`.
//
// They come after all others, so that a literal is an `Element`: `1 / 2 * x` is half of x. They are generic
// because with `Int` the compiler finds `1 / (1 + x)` ambiguous. There is no `+=` and no `-=` among them: it would
// turn `x += 1 / 2` into adding 0.

extension Tensor where Element: Scalar {
  /// Adds a whole number to each element.
  @_disfavoredOverload
  public static func + <I: BinaryInteger>(a: Tensor, b: I) -> Tensor { a + Element(b) }
  /// Adds a whole number to each element.
  @_disfavoredOverload
  public static func + <I: BinaryInteger>(a: I, b: Tensor) -> Tensor { Element(a) + b }

  /// Subtracts a whole number from each element.
  @_disfavoredOverload
  public static func - <I: BinaryInteger>(a: Tensor, b: I) -> Tensor { a - Element(b) }
  /// Subtracts each element from a whole number.
  @_disfavoredOverload
  public static func - <I: BinaryInteger>(a: I, b: Tensor) -> Tensor { Element(a) - b }

  /// Multiplies each element by a whole number.
  @_disfavoredOverload
  public static func * <I: BinaryInteger>(a: Tensor, b: I) -> Tensor { a * Element(b) }
  /// Multiplies each element by a whole number.
  @_disfavoredOverload
  public static func * <I: BinaryInteger>(a: I, b: Tensor) -> Tensor { Element(a) * b }

  /// Divides each element by a whole number.
  @_disfavoredOverload
  public static func / <I: BinaryInteger>(a: Tensor, b: I) -> Tensor { a / Element(b) }
  /// Divides a whole number by each element.
  @_disfavoredOverload
  public static func / <I: BinaryInteger>(a: I, b: Tensor) -> Tensor { Element(a) / b }

  /// Multiplies each element by a whole number.
  @_disfavoredOverload
  public static func *= <I: BinaryInteger>(a: inout Tensor, b: I) { a *= Element(b) }
  /// Divides each element by a whole number.
  @_disfavoredOverload
  public static func /= <I: BinaryInteger>(a: inout Tensor, b: I) { a /= Element(b) }
}
