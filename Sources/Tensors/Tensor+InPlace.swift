// Arithmetic in place. The operand may be broadcast to the shape of the tensor that changes, never the
// other way round.
//
// Adding a number comes after adding a tensor: in `w -= rate * g / (1 - b)` the compiler would otherwise look
// for a number with seconds of effort.

extension Tensor where Element: Number {
  /// Adds `b`, which may be broadcast to the shape of `a`.
  public static func += (a: inout Tensor, b: Tensor) { combine(.add, into: &a, b) }
  /// Adds a number to each element.
  @_disfavoredOverload
  public static func += (a: inout Tensor, b: Element) { a = a + b }

  /// Subtracts `b`, which may be broadcast to the shape of `a`.
  public static func -= (a: inout Tensor, b: Tensor) { combine(.subtract, into: &a, b) }
  /// Subtracts a number from each element.
  @_disfavoredOverload
  public static func -= (a: inout Tensor, b: Element) { a = a - b }

  /// Multiplies by `b`, which may be broadcast to the shape of `a`.
  public static func *= (a: inout Tensor, b: Tensor) { combine(.multiply, into: &a, b) }
  /// Multiplies each element by a number.
  public static func *= (a: inout Tensor, b: Element) { a = a * b }

  /// Divides by `b`, which may be broadcast to the shape of `a`.
  public static func /= (a: inout Tensor, b: Tensor) { combine(.divide, into: &a, b) }
  /// Divides each element by a number.
  public static func /= (a: inout Tensor, b: Element) { a = a / b }

  private static func combine(_ operation: ElementOperation, into a: inout Tensor, _ b: Tensor) {
    guard a.shape != b.shape else {
      requireFitting(operation, a, b)
      return Tensors.combine(operation, into: &a.elements, b.elements)
    }
    let result = combine(operation, a, b)
    require(
      result.shape == a.shape,
      "\(operation.rawValue)=: \(describe(b.shape)) does not fit into \(describe(a.shape))")
    a = result
  }
}
