/// What the legend says of a series.
struct LegendEntry {
  /// The number of the series, which gives its colour and marker.
  let index: Int

  /// The label of the series.
  let label: String

  /// Which axis it is measured on, if there are two.
  let side: String

  /// The label and the side; a label too long for `limit` is cut.
  func text(limit: Double, measure: (Character) -> Double) -> String {
    label.shortened(to: limit - side.reduce(0) { $0 + measure($1) }, measure: measure) + side
  }
}

extension LineChart {
  /// Whether the chart has a right-hand axis.
  var isTwin: Bool { series.contains { $0.axis == .right } }

  /// The labelled series; on a chart with two vertical axes each says on which it is measured.
  var legendEntries: [LegendEntry] {
    series.enumerated().filter { !$1.label.isEmpty }.map { index, series in
      let side = series.axis == .left ? " (left)" : " (right)"
      return LegendEntry(index: index, label: series.label, side: isTwin ? side : "")
    }
  }

  /// What the horizontal axis must show.
  var xData: AxisData {
    AxisData(
      label: xLabel, values: series.flatMap(\.runs).joined().map(\.x), range: xRange)
  }

  /// What the axis at the left-hand edge must show.
  var leftData: AxisData {
    AxisData(label: yLabel, values: values(on: .left), range: yRange)
  }

  /// What the axis at the right-hand edge must show, if a series is measured on it.
  var rightData: AxisData? {
    guard isTwin else { return nil }
    return AxisData(label: rightLabel, values: values(on: .right), range: rightRange)
  }

  private func values(on side: Series.Side) -> [Double] {
    let points = series.filter { $0.axis == side }.flatMap(\.runs).joined()
    return points.filter { xRange?.contains($0.x) ?? true }.map(\.y)
  }
}
