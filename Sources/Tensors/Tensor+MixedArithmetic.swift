// Whole numbers beside floating-point tensors, as in `x.sum(axis: 0) / count`.
//
// They come after all others, so that a literal is an `Element`: `1 / 2 * x` is half of x. They are generic
// because with `Int` the compiler finds `1 / (1 + x)` ambiguous, and stand outside of `Tensor` because inside
// it finds `x[row: 0] = x[row: 1] * 2 + x[row: 2] / 3` so.

/// Adds a whole number to each element.
@_disfavoredOverload
public func + <Element: Scalar, I: BinaryInteger>(a: Tensor<Element>, b: I) -> Tensor<Element> {
  a + Element(b)
}
/// Adds a whole number to each element.
@_disfavoredOverload
public func + <Element: Scalar, I: BinaryInteger>(a: I, b: Tensor<Element>) -> Tensor<Element> {
  Element(a) + b
}

/// Subtracts a whole number from each element.
@_disfavoredOverload
public func - <Element: Scalar, I: BinaryInteger>(a: Tensor<Element>, b: I) -> Tensor<Element> {
  a - Element(b)
}
/// Subtracts each element from a whole number.
@_disfavoredOverload
public func - <Element: Scalar, I: BinaryInteger>(a: I, b: Tensor<Element>) -> Tensor<Element> {
  Element(a) - b
}

/// Multiplies each element by a whole number.
@_disfavoredOverload
public func * <Element: Scalar, I: BinaryInteger>(a: Tensor<Element>, b: I) -> Tensor<Element> {
  a * Element(b)
}
/// Multiplies each element by a whole number.
@_disfavoredOverload
public func * <Element: Scalar, I: BinaryInteger>(a: I, b: Tensor<Element>) -> Tensor<Element> {
  Element(a) * b
}

/// Divides each element by a whole number.
@_disfavoredOverload
public func / <Element: Scalar, I: BinaryInteger>(a: Tensor<Element>, b: I) -> Tensor<Element> {
  a / Element(b)
}
/// Divides a whole number by each element.
@_disfavoredOverload
public func / <Element: Scalar, I: BinaryInteger>(a: I, b: Tensor<Element>) -> Tensor<Element> {
  Element(a) / b
}

/// Adds a whole number to each element.
@_disfavoredOverload
public func += <Element: Scalar, I: BinaryInteger>(a: inout Tensor<Element>, b: I) {
  a += Element(b)
}
/// Subtracts a whole number from each element.
@_disfavoredOverload
public func -= <Element: Scalar, I: BinaryInteger>(a: inout Tensor<Element>, b: I) {
  a -= Element(b)
}
/// Multiplies each element by a whole number.
@_disfavoredOverload
public func *= <Element: Scalar, I: BinaryInteger>(a: inout Tensor<Element>, b: I) {
  a *= Element(b)
}
/// Divides each element by a whole number.
@_disfavoredOverload
public func /= <Element: Scalar, I: BinaryInteger>(a: inout Tensor<Element>, b: I) {
  a /= Element(b)
}
