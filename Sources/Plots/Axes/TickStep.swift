import Foundation

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
