// Functions applied to each element.

extension Tensor where Element: Scalar {
  static func apply(_ function: ElementFunction, _ x: Tensor) -> Tensor {
    Tensor(shape: x.shape, elements: mapped(function, x.elements))
  }
}

/// e to the power of each element.
public func exp<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.exp, x) }

/// The natural logarithm of each element: -inf at 0, NaN below.
public func log<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.log, x) }

/// The sine of each element, in radians.
public func sin<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.sin, x) }

/// The cosine of each element, in radians.
public func cos<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.cos, x) }

/// The hyperbolic tangent of each element.
public func tanh<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.tanh, x) }

/// The square root of each element; NaN below 0.
public func sqrt<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> {
  .apply(.squareRoot, x)
}

/// The absolute value of each element.
public func abs<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> {
  .apply(.magnitude, x)
}

/// The larger of each pair of elements, broadcast; NaN where one of them is NaN.
public func maximum<Element: Scalar>(
  _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  .combine(.maximum, a, b)
}

/// The larger of each element and a number; NaN where one of them is NaN.
public func maximum<Element: Scalar>(_ a: Tensor<Element>, _ b: Element) -> Tensor<Element> {
  .combine(.maximum, a, Tensor(b))
}
