/// Whether a number can be placed on an axis.
///
/// Beyond 1e300 the width of an axis could overflow, so such numbers are treated as the infinite
/// ones are.
func isDrawable(_ value: Double) -> Bool {
  value.magnitude <= 1e300
}

/// The least and the greatest of the numbers that can be drawn, or nil if there are none.
func drawableRange(of values: [Double]) -> ClosedRange<Double>? {
  let drawable = values.filter(isDrawable)
  guard let least = drawable.min(), let greatest = drawable.max() else { return nil }
  return least...greatest
}

/// Whether both ends of a range can be placed on an axis.
func isDrawable(_ range: ClosedRange<Double>) -> Bool {
  isDrawable(range.lowerBound) && isDrawable(range.upperBound)
}

/// Opens a range that is too narrow to be divided: by a tenth of its value on either side, or by
/// 1 around zero.
func opened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
  let size = max(range.lowerBound.magnitude, range.upperBound.magnitude)
  guard range.upperBound - range.lowerBound <= max(size * 1e-9, 1e-290) else { return range }
  let margin = size < 1e-280 ? 1 : size / 10
  return (range.lowerBound - margin)...(range.upperBound + margin)
}
