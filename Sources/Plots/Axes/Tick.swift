import Foundation

/// A round number on an axis: `digits` times ten to the power of `exponent`, kept as whole numbers
/// so that 0.3 is written `0.3` and never `0.30000000000000004`.
struct Tick: Hashable {
  let digits: Int
  let exponent: Int

  /// The number itself.
  var value: Double {
    let power = pow(10, Double(abs(exponent)))
    return exponent < 0 ? Double(digits) / power : Double(digits) * power
  }

  /// The number with as many decimals as the exponent asks for.
  private var plainText: String {
    String(format: "%.\(max(0, -exponent))f", value)
  }

  /// The number with a power of ten, such as `-1.2e-13`.
  private var scientificText: String {
    guard digits != 0 else { return "0" }
    let all = String(digits.magnitude)
    let power = exponent + all.count - 1
    let rest = all.dropFirst().reversed().drop { $0 == "0" }.reversed()
    let mantissa = String(all.prefix(1)) + (rest.isEmpty ? "" : "." + String(rest))
    return (digits < 0 ? "-" : "") + mantissa + (power == 0 ? "" : "e\(power)")
  }

  /// The texts of the ticks of one axis: with decimals if that is short, or else in whichever form
  /// is shorter.
  static func labels(_ ticks: [Tick]) -> [String] {
    let plain = ticks.map(\.plainText)
    let scientific = ticks.map(\.scientificText)
    let (plainLength, scientificLength) = (longest(plain), longest(scientific))
    return plainLength <= 7 || plainLength <= scientificLength ? plain : scientific
  }

  private static func longest(_ texts: [String]) -> Int {
    texts.map(\.count).max() ?? 0
  }
}

/// The distance between ticks: 1, 2 or 5 times a power of ten.
struct TickStep: Hashable {
  let digits: Int
  let exponent: Int

  /// The smallest step that divides `span` into at most `intervals` parts.
  init(span: Double, atMost intervals: Int) {
    let least = span / Double(intervals) * (1 - 1e-9)
    let exponent = Int(log10(least).rounded(.down))
    let digits = [1, 2, 5].first { Tick(digits: $0, exponent: exponent).value >= least }
    self.init(digits: digits ?? 10, exponent: exponent)
  }

  private init(digits: Int, exponent: Int) {
    self.digits = digits == 10 ? 1 : digits
    self.exponent = digits == 10 ? exponent + 1 : exponent
  }

  /// The next larger step.
  var next: TickStep { TickStep(digits: digits == 2 ? 5 : digits * 2, exponent: exponent) }

  /// The length of the step.
  var value: Double { tick(1).value }

  /// The tick that lies `index` steps from zero.
  func tick(_ index: Int) -> Tick { Tick(digits: index * digits, exponent: exponent) }

  /// The number of the last tick at or below a value.
  ///
  /// A value that misses a tick by a rounding error is taken to be on it.
  func index(atOrBelow value: Double) -> Int { Int((value / self.value + 1e-9).rounded(.down)) }

  /// The number of the first tick at or above a value.
  func index(atOrAbove value: Double) -> Int { Int((value / self.value - 1e-9).rounded(.up)) }

  /// The ticks within a range, ends included.
  func ticks(in range: ClosedRange<Double>) -> [Tick] {
    let first = index(atOrAbove: range.lowerBound)
    let last = index(atOrBelow: range.upperBound)
    return first <= last ? (first...last).map(tick) : []
  }
}
