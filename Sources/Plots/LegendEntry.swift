/// What the legend says of a series.
struct LegendEntry {
  /// The number of the series, which gives its colour and marker.
  let index: Int

  /// What the series draws.
  let content: SeriesContent

  /// The label of the series.
  let label: String

  /// Which axis it is measured on, if there are two.
  let side: String

  /// The label and the side; a label too long for `limit` is cut.
  func text(limit: Double, measure: (Character) -> Double) -> String {
    label.shortened(to: limit - side.reduce(0) { $0 + measure($1) }, measure: measure) + side
  }
}
