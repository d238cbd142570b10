// The larger and the smaller of two.

/// The larger of each pair of elements, broadcast; NaN where one of them is NaN.
public func maximum<Element: Number>(
  _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  .combine(.maximum, a, b)
}

/// The larger of each element and a number; NaN where one of them is NaN.
public func maximum<Element: Number>(_ a: Tensor<Element>, _ b: Element) -> Tensor<Element> {
  .combine(.maximum, a, Tensor(b))
}

/// The larger of each element and a whole number, such as a count.
@_disfavoredOverload
public func maximum<Element: Scalar, I: BinaryInteger>(
  _ a: Tensor<Element>, _ b: I
) -> Tensor<Element> {
  .combine(.maximum, a, Tensor(Element(b)))
}

/// The larger of a number and each element; NaN where one of them is NaN.
public func maximum<Element: Number>(_ a: Element, _ b: Tensor<Element>) -> Tensor<Element> {
  .combine(.maximum, Tensor(a), b)
}

/// The smaller of each pair of elements, broadcast; NaN where one of them is NaN.
public func minimum<Element: Number>(
  _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  .combine(.minimum, a, b)
}

/// The smaller of each element and a number; NaN where one of them is NaN.
public func minimum<Element: Number>(_ a: Tensor<Element>, _ b: Element) -> Tensor<Element> {
  .combine(.minimum, a, Tensor(b))
}

/// The smaller of each element and a whole number, such as a count.
@_disfavoredOverload
public func minimum<Element: Scalar, I: BinaryInteger>(
  _ a: Tensor<Element>, _ b: I
) -> Tensor<Element> {
  .combine(.minimum, a, Tensor(Element(b)))
}

/// The smaller of a number and each element; NaN where one of them is NaN.
public func minimum<Element: Number>(_ a: Element, _ b: Tensor<Element>) -> Tensor<Element> {
  .combine(.minimum, Tensor(a), b)
}

extension Tensor where Element: Number {
  /// Takes the nearer end of a range for elements outside of it; NaN stays.
  ///
  /// ```swift
  /// let x: Tensor<Double> = [-0.5, 0.25, 1.5]
  /// x.clamped(to: 0...1)   // [0. 0.25 1. ]
  /// ```
  public func clamped(to range: ClosedRange<Element>) -> Tensor {
    minimum(maximum(self, range.lowerBound), range.upperBound)
  }
}
