/// A type whose values a tensor can hold: `Float`, `Double`, `Int` or `Bool`.
public protocol TensorElement: Hashable, Sendable {
  /// Writes the values as NumPy's `array2string` writes the elements of one array: with as many
  /// digits as that array needs, all of the same width.
  ///
  /// - Parameter values: the elements that will be seen, in any order.
  /// - Returns: one string per value, padded with spaces so that columns line up.
  static func formatted(_ values: [Self]) -> [String]
}
