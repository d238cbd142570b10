/// What the legend says of a series.
struct LegendEntry {
  /// The number of the series, which gives its colour and marker.
  let index: Int

  /// What the series draws.
  let shape: Shape

  /// The label of the series.
  let label: String

  /// Which axis it is measured on, if there are two.
  let side: String

  /// The label and the side; a label too long for `limit` is cut.
  func text(limit: Double, measure: (Character) -> Double) -> String {
    label.shortened(to: limit - side.reduce(0) { $0 + measure($1) }, measure: measure) + side
  }
}

extension Chart {
  /// Whether the chart has a right-hand axis.
  var isTwin: Bool { series.contains { $0.axis == .right } }

  /// The labelled series; on a chart with two vertical axes each says on which it is measured.
  var legendEntries: [LegendEntry] {
    series.enumerated().filter { !$1.label.isEmpty }.map { index, series in
      let side = series.axis == .left ? " (left)" : " (right)"
      return LegendEntry(
        index: index, shape: series.shape, label: series.label, side: isTwin ? side : "")
    }
  }

  /// What the horizontal axis must show.
  var xData: AxisData {
    AxisData(
      label: xLabel, values: series.flatMap(\.shape.points).map(\.x),
      innerValues: series.flatMap(\.shape.innerPoints).map(\.x), range: xRange)
  }

  /// What the axis at the left-hand edge must show.
  var leftData: AxisData { data(on: .left, label: yLabel, range: yRange) }

  /// What the axis at the right-hand edge must show, if a series is measured on it.
  var rightData: AxisData? {
    isTwin ? data(on: .right, label: rightLabel, range: rightRange) : nil
  }

  private func data(
    on side: Series.Side, label: String, range: ClosedRange<Double>?
  ) -> AxisData {
    let shapes = series.filter { $0.axis == side }.map(\.shape)
    let isInside = { (point: Point) in xRange?.contains(point.x) ?? true }
    return AxisData(
      label: label, values: shapes.flatMap(\.points).filter(isInside).map(\.y),
      innerValues: shapes.flatMap(\.innerPoints).filter(isInside).map(\.y), range: range)
  }

  /// The axis at the left-hand edge.
  func leftAxis(atMost intervals: Int) -> Axis {
    .vertical(
      leftData, atMost: intervals, isTight: equalUnits || series.contains(where: \.shape.isMap))
  }

  /// The axis at the right-hand edge, if a series is measured on it.
  func rightAxis(atMost intervals: Int) -> Axis? {
    rightData.map { .vertical($0, atMost: intervals) }
  }

  /// How many times as high as wide the chart's box must be, if its units are to be equal.
  func aspect(x: Axis, left: Axis) -> Double? {
    guard equalUnits else { return nil }
    return min(max(left.span / x.span, 0.2), 5)
  }
}
