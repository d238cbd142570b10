/// A finite number in decimal digits: ±0.d₁d₂d₃… · 10^point.
struct DecimalDigits {
  /// Whether the sign bit is set; negative zero is negative.
  let isNegative: Bool

  /// The digits without leading or trailing zeros; empty for zero.
  let digits: String

  /// How many of the digits stand before the decimal point; may be negative or beyond the digits.
  let point: Int

  /// Takes the fewest digits that read back as the same value, from Swift's own description, which is
  /// the shortest and closest one.
  init(shortest value: some BinaryFloatingPoint & CustomStringConvertible) {
    let parts = value.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let significant = mantissa.joined().drop { $0 == "0" }
    let leadingZeros = mantissa.joined().count - significant.count

    isNegative = value.sign == .minus
    digits = String(significant).droppingTrailingZeros()
    point = digits.isEmpty ? 1 : mantissa[0].count - leadingZeros + exponent
  }

  /// Takes digits as they are.
  init(isNegative: Bool, digits: String, point: Int) {
    (self.isNegative, self.digits, self.point) = (isNegative, digits, point)
  }

  /// How many digits stand behind the decimal point when no exponent is written.
  var fractionCount: Int { max(0, digits.count - point) }

  /// The sign and all digits, with a decimal point and without an exponent: `3.`, `0.25`, `100.`.
  var plain: String {
    let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
    let whole = digits.prefix(max(0, point)) + zeros(point - digits.count)
    let fraction = zeros(digits.isEmpty ? 0 : -point) + digits.dropFirst(max(0, point))
    return sign + (whole.isEmpty ? "0" : whole) + "." + fraction
  }

  /// One digit, a point if more follow, and an exponent of at least two digits: `1e-07`.
  var scientific: String {
    let rest = digits.count > 1 ? "." + digits.dropFirst() : ""
    return sign + digits.prefix(1) + rest + exponent
  }

  /// One digit, a point, so many digits behind it, and an exponent: `1.e-07`, `1.50e+10`.
  func scientific(fractionCount: Int) -> String {
    let digits = digits.isEmpty ? "0" : digits
    let zeros = String(repeating: "0", count: Swift.max(0, fractionCount + 1 - digits.count))
    return sign + digits.prefix(1) + "." + digits.dropFirst() + zeros + exponent
  }

  /// `e+10`, `e-07`.
  private var exponent: String {
    let size = String((point - 1).magnitude)
    return (point < 1 ? "e-" : "e+") + (size.count < 2 ? "0" + size : size)
  }

  private var sign: String { isNegative ? "-" : "" }
}

extension String {
  /// The text without the zeros at its end.
  func droppingTrailingZeros() -> String {
    var text = self[...]
    while text.last == "0" { text.removeLast() }
    return String(text)
  }
}
