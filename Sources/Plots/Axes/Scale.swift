import Foundation

/// A map from the range of an axis to positions on the drawing.
struct Scale {
  /// The values at the two ends.
  let range: ClosedRange<Double>

  /// The position of the range's lower end.
  let start: Double

  /// The position of the range's upper end; less than `start` where values grow upwards.
  let end: Double

  /// How values are placed between the ends.
  var kind = AxisScale.linear

  /// The position of a value.
  ///
  /// Positions far off the drawing are all held at a billion, so that the geometry that follows never
  /// overflows.
  func position(_ value: Double) -> Double {
    min(max(start + share(value) * (end - start), -1e9), 1e9)
  }

  /// How far along the range a value lies, from 0 to 1 within it.
  private func share(_ value: Double) -> Double {
    switch kind {
    case .linear: return (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    case .logarithmic:
      guard value > 0 else { return -1e9 }
      return log(value / range.lowerBound) / log(range.upperBound / range.lowerBound)
    }
  }
}
