/// What an axis must show.
struct AxisData {
  /// What is measured.
  let label: String

  /// The values that must fit.
  let values: [Double]

  /// The values that must not lie close to an end.
  var innerValues: [Double] = []

  /// The ends of the axis, if they are given.
  let range: ClosedRange<Double>?

  /// The values from end to end, with a twentieth more beyond the inner values; 0…1 if there are
  /// none.
  var span: ClosedRange<Double> {
    if let range { return opened(range) }
    let span = opened(drawableRange(of: values) ?? 0...1)
    guard let inner = drawableRange(of: innerValues) else { return span }
    let margin = (span.upperBound - span.lowerBound) / 20
    let lower = min(span.lowerBound, inner.lowerBound - margin)
    return lower...max(span.upperBound, inner.upperBound + margin)
  }

  /// The same data on an axis with the given ends.
  func fixed(to range: ClosedRange<Double>) -> AxisData {
    AxisData(label: label, values: values, range: range)
  }
}
