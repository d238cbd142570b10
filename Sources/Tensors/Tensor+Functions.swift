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

/// e to the power of each element, less 1, exact near 0.
public func expm1<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.expm1, x) }

/// The natural logarithm of 1 and each element, exact near 0.
public func log1p<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.log1p, x) }

/// 1 for positive elements, -1 for negative ones, 0 for 0, NaN for NaN.
public func sign<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.sign, x) }

/// The next whole number below each element.
public func floor<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.floor, x) }

/// The next whole number above each element.
public func ceil<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.ceiling, x) }

/// The nearest whole number to each element; of two that are as near, the even one.
public func round<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { .apply(.nearest, x) }

/// Each element of `a` to the power of that of `b`, broadcast.
public func pow<Element: Scalar>(
  _ a: Tensor<Element>, _ b: Tensor<Element>
) -> Tensor<Element> {
  let pairs = Tensor.broadcast(a, b, for: "pow")
  return Tensor(shape: pairs.shape, elements: powers(a.elements, b.elements, pairs))
}

/// Each element to the power of a number; squares are fast.
public func pow<Element: Scalar>(_ a: Tensor<Element>, _ b: Element) -> Tensor<Element> {
  b == 2 ? a * a : pow(a, Tensor(b))
}

/// Each element to the power of a whole number, such as a count.
@_disfavoredOverload
public func pow<Element: Scalar, I: BinaryInteger>(
  _ a: Tensor<Element>, _ b: I
) -> Tensor<Element> {
  pow(a, Element(b))
}

/// A number to the power of each element.
public func pow<Element: Scalar>(_ a: Element, _ b: Tensor<Element>) -> Tensor<Element> {
  pow(Tensor(a), b)
}

/// Each element times itself.
public func square<Element: Number>(_ x: Tensor<Element>) -> Tensor<Element> { x * x }
