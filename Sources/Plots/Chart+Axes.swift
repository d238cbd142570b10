extension Chart {
  /// Whether the chart has a right-hand axis.
  var isTwin: Bool { series.contains { $0.axis == .right } }

  /// What the horizontal axis must show.
  var xData: AxisData {
    AxisData(
      label: xLabel, values: series.flatMap(\.content.points).map(\.x),
      innerValues: series.flatMap(\.content.innerPoints).map(\.x), range: xRange, scale: xScale,
      isExact: series.contains(where: \.content.isArea), ticks: xTicks)
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
    let contents = series.filter { $0.axis == side }.map(\.content)
    let isInside = { (point: Point) in xRange?.contains(point.x) ?? true }
    let isLeft = side == .left
    return AxisData(
      label: label, values: contents.flatMap(\.points).filter(isInside).map(\.y),
      innerValues: contents.flatMap(\.innerPoints).filter(isInside).map(\.y), range: range,
      scale: isLeft ? yScale : .linear, isExact: contents.contains(where: \.isArea),
      ticks: isLeft ? yTicks : nil)
  }

  /// The axis at the left-hand edge.
  func leftAxis(atMost intervals: Int) -> ChartAxis {
    .vertical(
      leftData, atMost: intervals, isTight: equalUnits || series.contains(where: \.content.isMap))
  }

  /// The axis at the right-hand edge, if a series is measured on it.
  func rightAxis(atMost intervals: Int) -> ChartAxis? {
    rightData.map { .vertical($0, atMost: intervals) }
  }

  /// How many times as high as wide the chart's box must be, if its units are to be equal.
  func aspect(x: ChartAxis, left: ChartAxis) -> Double? {
    guard equalUnits else { return nil }
    return min(max(left.span / x.span, 0.2), 5)
  }
}
