/// What the legend says of a series.
struct LegendEntry {
  /// What the series draws.
  let content: SeriesContent

  /// The label of the series.
  let label: String

  /// How it is drawn.
  let look: SeriesLook

  /// Which axis it is measured on, if there are two.
  let side: String

  /// What a reader learns from the entry.
  var says: [String] {
    let key = content.terminalKey(look, isAlone: !look.isAmongOthers)
    return [key, label, side, "\(look.colour)", look.line.map { "\($0)" } ?? ""]
  }

  /// The label and the side; a label too long for `limit` is cut.
  func text(limit: Double, measure: (Character) -> Double) -> String {
    label.shortened(to: limit - side.reduce(0) { $0 + measure($1) }, measure: measure) + side
  }
}
