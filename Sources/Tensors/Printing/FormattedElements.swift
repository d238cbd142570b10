extension Double: TensorElement {
  /// Writes the values with at most eight digits behind the point, and with exponents from 1e8 on.
  public static func formatted(_ values: [Double]) -> [String] {
    formattedNumbers(values, plainBelow: 1e8)
  }
}

extension Float: TensorElement {
  /// Writes the values with at most eight digits behind the point, and with exponents from 1e6 on.
  public static func formatted(_ values: [Float]) -> [String] {
    formattedNumbers(values, plainBelow: 1e6)
  }
}

extension Int: TensorElement {
  /// Writes the values, aligned on the right.
  public static func formatted(_ values: [Int]) -> [String] {
    rightAligned(values.map(String.init))
  }
}

extension Bool: TensorElement {
  /// Writes `True` and `False` as Python does.
  public static func formatted(_ values: [Bool]) -> [String] {
    values.map { $0 ? " True" : "False" }
  }
}

private typealias Printed = BinaryFloatingPoint & LosslessStringConvertible

/// The most digits written after a decimal point.
private let precision = 8

/// Writes numbers with their decimal points below each other.
///
/// One very large or small number brings all of them to scientific notation.
///
/// - Parameter limit: from this magnitude on numbers are written with an exponent.
private func formattedNumbers<Value: Printed>(
  _ values: [Value], plainBelow limit: Value
) -> [String] {
  let finite = values.filter { $0.isFinite }
  let needsExponent = needsExponent(finite, plainBelow: limit)
  var next = (needsExponent ? scientific(finite) : positional(finite)).makeIterator()
  return rightAligned(values.map { $0.specialName ?? next.next() ?? "" })
}

/// Whether the largest, the smallest, or the span between them asks for scientific notation.
private func needsExponent<Value: Printed>(_ values: [Value], plainBelow limit: Value) -> Bool {
  let magnitudes = values.lazy.filter { $0 != 0 }.map { $0.magnitude }
  guard let largest = magnitudes.max(), let smallest = magnitudes.min() else { return false }
  return largest >= limit || smallest < 0.0001 || largest / smallest > 1000
}

/// Writes numbers without exponents, each with the digits it needs, and spaces in place of the
/// trailing zeros.
private func positional<Value: Printed>(_ values: [Value]) -> [String] {
  let texts = values.map { value in
    let decimal = DecimalDigits(shortest: value)
    guard decimal.fractionCount > precision else { return decimal.plain }
    return DecimalDigits(Double(value), fractionCount: precision).plain
  }
  let fractionCounts = texts.map {
    $0.split(separator: ".", omittingEmptySubsequences: false)[1].utf8.count
  }
  let widest = fractionCounts.max() ?? 0
  return zip(texts, fractionCounts).map { text, count in
    text + String(repeating: " ", count: widest - count)
  }
}

/// Writes numbers with exponents, all with as many digits as the longest of them needs.
private func scientific<Value: Printed>(_ values: [Value]) -> [String] {
  let digits = values.map(neededFractionCount).max() ?? 0
  let parts = values.map { scientific($0, digits: digits).split(separator: "e") }
  let exponentWidth = parts.map { $0[1].utf8.count }.max() ?? 0
  return parts.map { part in
    let zeros = String(repeating: "0", count: exponentWidth - part[1].utf8.count)
    return part[0] + "e" + part[1].prefix(1) + zeros + part[1].dropFirst()
  }
}

/// Writes one number with an exponent and that many digits behind the point.
private func scientific<Value: Printed>(_ value: Value, digits: Int) -> String {
  func written(_ value: Double) -> String {
    DecimalDigits(value, significantCount: digits + 1).scientific(fractionCount: digits)
  }
  let nearest = written(Double(value))
  // Above a power of two numbers lie half as dense as below it. So the nearest digits may read
  // back as the number below, and the next digits up as the right one: NumPy prefers those.
  guard value.significandBitPattern == 0, Value(nearest) != value else { return nearest }
  let above = written(Double(value) * (1 + Double(Value.ulpOfOne) / 2))
  return Value(above) == value ? above : nearest
}

/// How many digits a number written with an exponent needs after its point, at most `precision`.
private func neededFractionCount(_ value: some Printed) -> Int {
  let count = max(0, DecimalDigits(shortest: value).digits.count - 1)
  guard count > precision else { return count }
  return DecimalDigits(Double(value), significantCount: precision + 1).digits.utf8.count - 1
}

private func rightAligned(_ words: [String]) -> [String] {
  let width = words.map { $0.utf8.count }.max() ?? 0
  return words.map { String(repeating: " ", count: width - $0.utf8.count) + $0 }
}
