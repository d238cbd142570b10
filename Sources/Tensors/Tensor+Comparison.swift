// Comparisons element by element give masks: tensors of Bool. Operands of different shapes are paired
// by NumPy's rule; see `Broadcast`. As in Swift's own vectors, the operators begin with a dot.

extension Tensor where Element: Scalar {
  /// Where the elements of `a` are less than those of `b`.
  public static func .< (a: Tensor, b: Tensor) -> Tensor<Bool> { compare(.less, a, b) }
  /// Where the elements are less than a number.
  public static func .< (a: Tensor, b: Element) -> Tensor<Bool> { compare(.less, a, Tensor(b)) }

  /// Where the elements of `a` are at most those of `b`.
  public static func .<= (a: Tensor, b: Tensor) -> Tensor<Bool> { compare(.lessOrEqual, a, b) }
  /// Where the elements are at most a number.
  public static func .<= (a: Tensor, b: Element) -> Tensor<Bool> {
    compare(.lessOrEqual, a, Tensor(b))
  }

  /// Where the elements of `a` are greater than those of `b`.
  public static func .> (a: Tensor, b: Tensor) -> Tensor<Bool> { compare(.greater, a, b) }
  /// Where the elements are greater than a number.
  public static func .> (a: Tensor, b: Element) -> Tensor<Bool> { compare(.greater, a, Tensor(b)) }

  /// Where the elements of `a` are at least those of `b`.
  public static func .>= (a: Tensor, b: Tensor) -> Tensor<Bool> { compare(.greaterOrEqual, a, b) }
  /// Where the elements are at least a number.
  public static func .>= (a: Tensor, b: Element) -> Tensor<Bool> {
    compare(.greaterOrEqual, a, Tensor(b))
  }

  /// Where the elements of `a` are equal to those of `b`.
  public static func .== (a: Tensor, b: Tensor) -> Tensor<Bool> { compare(.equal, a, b) }
  /// Where the elements are equal to a number.
  public static func .== (a: Tensor, b: Element) -> Tensor<Bool> { compare(.equal, a, Tensor(b)) }

  /// Where the elements of `a` are not equal to those of `b`.
  public static func .!= (a: Tensor, b: Tensor) -> Tensor<Bool> { compare(.notEqual, a, b) }
  /// Where the elements are not equal to a number.
  public static func .!= (a: Tensor, b: Element) -> Tensor<Bool> {
    compare(.notEqual, a, Tensor(b))
  }

  /// Takes `replacement` where the mask is true, and this tensor's element elsewhere.
  ///
  /// - Precondition: the mask has this tensor's shape.
  public func replacing(with replacement: Element, where mask: Tensor<Bool>) -> Tensor {
    require(
      mask.shape == shape,
      "replacing: a mask of \(describe(mask.shape)) does not fit \(describe(shape))")
    return Tensor(
      shape: shape, elements: replaced(elements, with: replacement, where: mask.elements))
  }

  private static func compare(
    _ comparison: ElementComparison, _ a: Tensor, _ b: Tensor
  ) -> Tensor<Bool> {
    let pairs = broadcast(a, b, for: comparison.rawValue)
    return Tensor<Bool>(
      shape: pairs.shape, elements: compared(comparison, a.elements, b.elements, pairs))
  }
}

extension Tensor where Element == Int {
  /// Where two tensors of the same shape hold the same integer.
  public static func .== (a: Tensor, b: Tensor) -> Tensor<Bool> {
    require(
      a.shape == b.shape, ".==: shapes \(describe(a.shape)) and \(describe(b.shape)) differ")
    return Tensor<Bool>(shape: a.shape, elements: zip(a.elements, b.elements).map { $0 == $1 })
  }
}

extension Tensor where Element == Bool {
  /// How many elements are true.
  public var trueCount: Int { elements.count { $0 } }
}
