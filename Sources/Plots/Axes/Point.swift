/// A place on a plane: in the data's units, in SVG pixels or in the dots of a terminal.
struct Point: Hashable {
  var x: Double
  var y: Double
}

/// An upright rectangle in which y grows downwards.
struct Box: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }
}

/// Whether a number can be placed on an axis.
///
/// Beyond 1e300 the width of an axis could overflow, so such numbers are treated as the infinite
/// ones are.
func isDrawable(_ value: Double) -> Bool {
  value.magnitude <= 1e300
}

/// The least and the greatest of the numbers that can be drawn, or nil if there are none.
func extent(of values: [Double]) -> ClosedRange<Double>? {
  let drawable = values.filter(isDrawable)
  guard let least = drawable.min(), let greatest = drawable.max() else { return nil }
  return least...greatest
}
