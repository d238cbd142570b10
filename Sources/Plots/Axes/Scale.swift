/// A straight-line map from the range of an axis to positions on the drawing.
struct Scale {
  /// The values at the two ends.
  let range: ClosedRange<Double>

  /// The position of the range's lower end.
  let start: Double

  /// The position of the range's upper end; less than `start` where values grow upwards.
  let end: Double

  /// The position of a value.
  ///
  /// Positions far off the drawing are all held at a billion, so that the geometry that follows never
  /// overflows.
  func position(_ value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return min(max(start + share * (end - start), -1e9), 1e9)
  }
}
