// Numbers rounded to so many digits, from all digits that they have. A number m · 2^e is, for e < 0, the
// whole number m · 5^−e with its point moved −e digits to the left; so it has an end, after at most 1,074
// digits behind the point. C's `printf` rounds in the same way: to the nearest, of two to the even one.

extension DecimalDigits {
  /// Rounds to so many digits behind the decimal point.
  init(_ value: Double, fractionCount: Int) {
    let exact = ExactDigits(value.magnitude)
    self.init(value, exact, keeping: exact.point + fractionCount)
  }

  /// Rounds to so many digits from the first on that is not 0.
  init(_ value: Double, significantCount: Int) {
    self.init(value, ExactDigits(value.magnitude), keeping: significantCount)
  }

  private init(_ value: Double, _ exact: ExactDigits, keeping count: Int) {
    let rounded = exact.rounded(keeping: count)
    let digits = String(decoding: rounded.digits.map { $0 + 48 }, as: UTF8.self)
    self.init(
      isNegative: value.sign == .minus, digits: digits.droppingTrailingZeros(),
      point: rounded.digits.isEmpty ? 1 : rounded.point)
  }
}

/// All digits of a finite number that is not negative: 0.d₁d₂d₃… · 10^point.
private struct ExactDigits {
  /// From 0 to 9 each, the first not 0; none for the number 0.
  var digits: [UInt8]
  var point: Int

  init(_ value: Double) {
    guard value != 0 else {
      (digits, point) = ([], 1)
      return
    }
    let exponent = Int(value.exponent) - Double.significandBitCount
    let whole = UInt64(value.significand * 0x1p52)
    var number = WholeNumber(whole)
    let (factor, times): (UInt64, Int) = exponent < 0 ? (5, -exponent) : (2, exponent)
    for _ in 0..<times { number.multiply(by: factor) }
    digits = number.digits
    point = digits.count + Swift.min(exponent, 0)
  }

  /// The first `count` digits, rounded by those behind them.
  func rounded(keeping count: Int) -> ExactDigits {
    guard count < digits.count else { return self }
    var result = self
    result.digits = Array(digits.prefix(Swift.max(count, 0)))
    guard count >= 0, isRoundedUp(at: count) else { return result }
    for place in (0..<count).reversed() {
      result.digits[place] += 1
      if result.digits[place] < 10 { return result }
      result.digits[place] = 0
    }
    result.digits.insert(1, at: 0)
    result.point += 1
    return result
  }

  /// Whether what begins at a digit is more than half of the one before, or half of an odd one.
  private func isRoundedUp(at place: Int) -> Bool {
    if digits[place] != 5 { return digits[place] > 5 }
    let isMore = digits[(place + 1)...].contains { $0 > 0 }
    return isMore || (place > 0 && digits[place - 1] % 2 == 1)
  }
}

/// A whole number of any size, nine decimal digits to a part, the lowest first.
private struct WholeNumber {
  private static let base: UInt64 = 1_000_000_000
  private var parts: [UInt64] = []

  init(_ number: UInt64) {
    var rest = number
    while rest > 0 {
      parts.append(rest % Self.base)
      rest /= Self.base
    }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in parts.indices {
      let product = parts[index] * factor + carry
      parts[index] = product % Self.base
      carry = product / Self.base
    }
    if carry > 0 { parts.append(carry) }
  }

  /// The digits, the highest first.
  var digits: [UInt8] {
    var digits: [UInt8] = []
    for part in parts {
      var rest = part
      for _ in 0..<9 {
        digits.append(UInt8(rest % 10))
        rest /= 10
      }
    }
    while digits.last == 0 { digits.removeLast() }
    return digits.reversed()
  }
}
