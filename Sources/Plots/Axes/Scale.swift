/// A straight-line map from the range of an axis to places on the drawing.
struct Scale {
  /// The values at the two ends.
  let range: ClosedRange<Double>

  /// The place of the range's lower end.
  let start: Double

  /// The place of the range's upper end; less than `start` where values grow upwards.
  let end: Double

  /// The place of a value.
  ///
  /// Places far off the drawing are all held at a billion, so that the geometry that follows never
  /// overflows.
  func position(_ value: Double) -> Double {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    return min(max(start + share * (end - start), -1e9), 1e9)
  }
}

/// The scales of a chart and the box they fill: the meeting point of data and drawing.
struct Plane {
  let box: Box
  let x: Scale
  let left: Scale
  let right: Scale

  /// Fits the axes to a box; without a right-hand axis the left-hand one stands for both.
  init(box: Box, x: Axis, left: Axis, right: Axis?) {
    self.box = box
    self.x = Scale(range: x.range, start: box.left, end: box.right)
    self.left = Scale(range: left.range, start: box.bottom, end: box.top)
    self.right = Scale(range: (right ?? left).range, start: box.bottom, end: box.top)
  }

  /// The visible parts of a series, in the drawing's units.
  ///
  /// A part of one point stands alone.
  func parts(of series: Series) -> [[Point]] {
    let y = series.axis == .left ? left : right
    return series.runs.flatMap { run in
      clipped(run.map { Point(x: x.position($0.x), y: y.position($0.y)) }, to: box)
    }
  }
}
