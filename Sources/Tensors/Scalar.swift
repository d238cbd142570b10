// `Float` and `Double` are the elements that are computed with.
//
// Generic code elsewhere, as that of a layer, calls tensor operations; these call functions of
// Kernels/ that are generic too, but marked `@specialized`: they look whether the element is a Float or
// a Double, once for a whole array, and go on in code that was compiled for it. A loop in generic code of
// another module, which is compiled for any element, would be some 400 times slower.

#if hasFeature(Embedded)
  /// A floating-point element: `Float` or `Double`.
  public protocol Scalar: TensorElement, BinaryFloatingPoint, SIMDScalar {}
#else
  /// A floating-point element: `Float` or `Double`.
  public protocol Scalar: TensorElement, BinaryFloatingPoint, SIMDScalar, Codable {}
#endif

extension Float: Scalar {}
extension Double: Scalar {}
