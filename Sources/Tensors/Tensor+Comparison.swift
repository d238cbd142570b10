// Comparisons element by element give masks: tensors of Bool. Operands of different shapes are paired
// by NumPy's rule; see `Broadcast`. As in Swift's own vectors, the operators begin with a dot.

extension Tensor where Element: Number {
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

  /// Where a number is less than the elements.
  public static func .< (a: Element, b: Tensor) -> Tensor<Bool> { compare(.less, Tensor(a), b) }
  /// Where a number is at most the elements.
  public static func .<= (a: Element, b: Tensor) -> Tensor<Bool> {
    compare(.lessOrEqual, Tensor(a), b)
  }
  /// Where a number is greater than the elements.
  public static func .> (a: Element, b: Tensor) -> Tensor<Bool> { compare(.greater, Tensor(a), b) }
  /// Where a number is at least the elements.
  public static func .>= (a: Element, b: Tensor) -> Tensor<Bool> {
    compare(.greaterOrEqual, Tensor(a), b)
  }
  /// Where a number is equal to the elements.
  public static func .== (a: Element, b: Tensor) -> Tensor<Bool> { compare(.equal, Tensor(a), b) }
  /// Where a number is not equal to the elements.
  public static func .!= (a: Element, b: Tensor) -> Tensor<Bool> {
    compare(.notEqual, Tensor(a), b)
  }

  private static func compare(
    _ comparison: ElementComparison, _ a: Tensor, _ b: Tensor
  ) -> Tensor<Bool> {
    let pairs = broadcast(a, b, for: comparison.rawValue)
    return Tensor<Bool>(
      shape: pairs.shape, elements: compared(comparison, a.elements, b.elements, pairs))
  }
}
