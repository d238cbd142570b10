import Tensors

/// The step function: 1 where x > 0, else 0.
///
/// - Parameter x: any shape.
/// - Returns: the same shape.
/// - Note: Deep Learning from Scratch, 3.2.
public func step<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Int> {
  Tensor<Int>(x .> 0)
}

/// The identity function, which regression networks end with: x.
///
/// - Note: Deep Learning from Scratch, 3.4.
public func identity<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> { x }

/// The sigmoid function: 1 / (1 + e⁻ˣ), between 0 and 1.
///
/// - Parameter x: any shape.
/// - Returns: the same shape.
/// - Note: Deep Learning from Scratch, 3.2.
public func sigmoid<Element: Scalar>(
  _ x: Tensor<Element>
) -> Tensor<Element> {
  1 / (1 + exp(-x))
}

/// The rectified linear unit: max(x, 0); NaN where x is NaN.
///
/// - Parameter x: any shape.
/// - Returns: the same shape.
/// - Note: Deep Learning from Scratch, 3.2.
public func relu<Element: Scalar>(_ x: Tensor<Element>) -> Tensor<Element> {
  maximum(x, 0)
}
