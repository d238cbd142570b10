import Foundation

/// The choices of ticks for a logarithmic axis, densest first.
///
/// They are 1, 2, 3, … of each power of ten; 1, 2 and 5; powers of ten; and every so many of those.
func logarithmicTicks(in range: ClosedRange<Double>) -> [[Tick]] {
  let (low, high) = (range.lowerBound * (1 - 1e-9), range.upperBound * (1 + 1e-9))
  let exponents = Int(log10(low).rounded(.down))...Int(log10(high).rounded(.up))
  func ticks(_ digits: [Int], every step: Int = 1) -> [Tick] {
    exponents.filter { $0.isMultiple(of: step) }
      .flatMap { exponent in digits.map { Tick(digits: $0, exponent: exponent) } }
      .filter { low <= $0.value && $0.value <= high }
  }
  let powers = [1, 2, 3, 5, 10, 20, 50].map { ticks([1], every: $0) }
  let choices = [ticks(Array(1...9)), ticks([1, 2, 5])] + powers
  let useful = choices.filter { $0.count > 1 }
  if !useful.isEmpty { return useful }
  // Not even two whole digits: the axis is so short that it is nearly linear.
  return [TickStep(span: high - low, atMost: 5).ticks(in: low...high)]
}
