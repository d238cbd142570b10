// Arithmetic in place. The operand may be broadcast to the shape of the tensor that changes, never the
// other way round.

extension Tensor where Element: Number {
  /// Adds `b`, which may be broadcast to the shape of `a`.
  public static func += (a: inout Tensor, b: Tensor) { combine(.add, into: &a, b) }
  /// Adds a number to each element.
  public static func += (a: inout Tensor, b: Element) { a = a + b }

  /// Subtracts `b`, which may be broadcast to the shape of `a`.
  public static func -= (a: inout Tensor, b: Tensor) { combine(.subtract, into: &a, b) }
  /// Subtracts a number from each element.
  public static func -= (a: inout Tensor, b: Element) { a = a - b }

  /// Multiplies by `b`, which may be broadcast to the shape of `a`.
  public static func *= (a: inout Tensor, b: Tensor) { combine(.multiply, into: &a, b) }
  /// Multiplies each element by a number.
  public static func *= (a: inout Tensor, b: Element) { a = a * b }

  private static func combine(_ operation: ElementOperation, into a: inout Tensor, _ b: Tensor) {
    guard a.shape != b.shape else {
      requireFitting(operation, a, b)
      return Tensors.combine(operation, into: &a.elements, b.elements)
    }
    a.become(combine(operation, a, b), after: "\(operation.rawValue)=", with: b.shape)
  }
}

extension Tensor where Element: Scalar {
  /// Divides by `b`, which may be broadcast to the shape of `a`.
  public static func /= (a: inout Tensor, b: Tensor) {
    a.become(a / b, after: "/=", with: b.shape)
  }
  /// Divides each element by a number.
  public static func /= (a: inout Tensor, b: Element) { a = a / b }
}

extension Tensor {
  fileprivate mutating func become(_ result: Tensor, after operation: String, with other: [Int]) {
    require(
      result.shape == shape,
      "\(operation): \(describe(other)) does not fit into \(describe(shape))")
    self = result
  }
}
