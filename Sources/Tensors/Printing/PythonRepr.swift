/// Writes one number as Python's `repr` does: the fewest digits that read back as the same
/// number, such as `2.1`, `100.0`, `1e-07`, `1e+16`, `-0.0`, `inf` or `nan`.
///
/// - Parameter value: any number; from 1e16 on and below 1e-4 an exponent is written.
package func pythonRepr(_ value: Double) -> String {
  pythonRepr(value, plainBelow: 1e16)
}

/// Writes one 32-bit number as `str(np.float32(value))` of NumPy 2.4 does: `0.1`, `3.0`, `1e+06`.
///
/// - Parameter value: any number; from 1e6 on and below 1e-4 an exponent is written.
package func pythonRepr(_ value: Float) -> String {
  pythonRepr(value, plainBelow: 1e6)
}

private func pythonRepr<Value: BinaryFloatingPoint & CustomStringConvertible>(
  _ value: Value, plainBelow limit: Double
) -> String {
  if let name = value.specialName { return name }
  let decimal = DecimalDigits(shortest: value)
  let magnitude = Double(value.magnitude)
  guard value == 0 || (1e-4..<limit).contains(magnitude) else { return decimal.scientific }
  return decimal.fractionCount > 0 ? decimal.plain : decimal.plain + "0"
}

extension FloatingPoint {
  /// `nan`, `inf` or `-inf`; nil for a finite number.
  var specialName: String? {
    guard !isFinite else { return nil }
    return isNaN ? "nan" : self < 0 ? "-inf" : "inf"
  }
}
