import Foundation

/// What an axis must show.
struct AxisData {
  /// What is measured.
  let label: String

  /// The values that must fit.
  var values: [Double]

  /// The values that must not lie close to an end.
  var innerValues: [Double] = []

  /// The ends of the axis, if they are given.
  let range: ClosedRange<Double>?

  /// How values are placed between the ends.
  var scale = AxisScale.linear

  /// Whether the axis ends where the values do, and not on a tick near by.
  var isExact = false

  /// The values to mark on the axis, if they are given.
  var ticks: [Double]?

  /// The values from end to end, with a twentieth more beyond the inner values; 0…1 if there are
  /// none.
  var span: ClosedRange<Double> {
    if scale == .logarithmic { return logarithmicSpan }
    if let range { return opened(range) }
    let span = opened(drawableRange(of: values) ?? 0...1)
    guard let inner = drawableRange(of: innerValues) else { return span }
    let margin = (span.upperBound - span.lowerBound) / 20
    let lower = min(span.lowerBound, inner.lowerBound - margin)
    return lower...max(span.upperBound, inner.upperBound + margin)
  }

  /// The positive values from end to end, with a little more beyond the inner values.
  private var logarithmicSpan: ClosedRange<Double> {
    let isPositive = { (value: Double) in value > 1e-290 }
    if let range, isPositive(range.lowerBound), range.upperBound > range.lowerBound { return range }
    let upper = range?.upperBound ?? .infinity
    let within = values.filter { $0 <= upper } + (range.map { [$0.upperBound] } ?? [])
    guard let span = drawableRange(of: within.filter(isPositive))
    else { return 1...10 }
    let wide = span.upperBound > span.lowerBound
    let (low, high) =
      wide ? (span.lowerBound, span.upperBound) : (span.lowerBound / 2, span.upperBound * 2)
    guard range == nil, let inner = drawableRange(of: innerValues.filter(isPositive)) else {
      return low...high
    }
    let margin = pow(high / low, 0.04)
    return min(low, inner.lowerBound / margin)...max(high, inner.upperBound * margin)
  }

  /// The same data on an axis with the given ends.
  func fixed(to range: ClosedRange<Double>) -> AxisData {
    AxisData(
      label: label, values: values, range: range, scale: scale, isExact: isExact, ticks: ticks)
  }

  /// The given ticks that lie within a range.
  func givenTicks(in range: ClosedRange<Double>) -> [Tick]? {
    ticks.map { values in
      values.filter { isDrawable($0) && range.contains($0) }.sorted().map(Tick.at)
    }
  }
}
