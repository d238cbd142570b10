/// Lines, points, bars, arrows or contours over a common horizontal axis, with one or two vertical
/// axes.
///
/// ```swift
/// Chart("Accuracy", x: "epoch", y: "accuracy", grid: true, series: [
///   Series("train", x: epochs, y: trainAccuracies), Series("test", x: epochs, y: testAccuracies),
/// ])
/// ```
///
/// A legend is drawn if a series has a label, and the right-hand axis if a series asks for it.
public struct Chart: Figure, Hashable {
  /// The line above the chart.
  public let title: String

  /// What the horizontal axis measures.
  public let xLabel: String

  /// What the left-hand axis measures.
  public let yLabel: String

  /// What the right-hand axis measures.
  public let rightLabel: String

  /// Whether faint lines run through the chart at the ticks of the x axis and the left-hand axis.
  public let grid: Bool

  /// Whether a unit of the left-hand axis is as long as one of the x axis, so that a circle is
  /// round.
  public let equalUnits: Bool

  /// The ends of the x axis; without them the chart fits its series.
  public let xRange: ClosedRange<Double>?

  /// The ends of the left-hand axis; without them the chart fits its series within `xRange`.
  public let yRange: ClosedRange<Double>?

  /// The ends of the right-hand axis; without them the chart fits its series within `xRange`.
  public let rightRange: ClosedRange<Double>?

  /// What is drawn, in the order of the legend; later series cover earlier ones.
  public let series: [Series]

  /// Makes a chart.
  ///
  /// - Parameters:
  ///   - title: the line above the chart.
  ///   - x: what the horizontal axis measures.
  ///   - y: what the left-hand axis measures.
  ///   - right: what the right-hand axis measures.
  ///   - grid: whether faint lines run through the chart at the ticks.
  ///   - equalUnits: whether a unit of the left-hand axis is as long as one of the x axis. Beyond a
  ///     chart five times as long as it is high, or as high as it is long, they differ all the same.
  ///   - xRange: the ends of the x axis; what lies beyond them is cut off.
  ///   - yRange: the ends of the left-hand axis.
  ///   - rightRange: the ends of the right-hand axis.
  ///   - series: what is drawn, in the order of the legend.
  /// - Precondition: the ends of a given range are between −1e300 and 1e300.
  public init(
    _ title: String, x: String = "", y: String = "", right: String = "", grid: Bool = false,
    equalUnits: Bool = false, xRange: ClosedRange<Double>? = nil,
    yRange: ClosedRange<Double>? = nil, rightRange: ClosedRange<Double>? = nil, series: [Series]
  ) {
    for range in [xRange, yRange, rightRange].compactMap(\.self) {
      require(isDrawable(range), "Chart \"\(title)\": an axis cannot span \(range)")
    }
    self.title = printable(title)
    self.xLabel = printable(x)
    self.yLabel = printable(y)
    self.rightLabel = printable(right)
    self.grid = grid
    self.equalUnits = equalUnits
    self.xRange = xRange
    self.yRange = yRange
    self.rightRange = rightRange
    self.series = series
  }
}

extension Chart {
  /// Title, axes, and in a few words what each series shows.
  public var altText: String {
    let kind = series.allSatisfy(\.content.isLine) ? "Line chart" : "Chart"
    let opening = title.isEmpty ? kind : "\(kind): \(title)"
    let sentences = [opening, axesInWords] + series.map(inWords)
    return sentences.filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }

  private var axesInWords: String {
    var words: [String] = []
    if let ends = drawableRange(of: xData.values) {
      let name = xLabel.isEmpty ? "x" : xLabel
      words.append("\(name) from \(brief(ends.lowerBound)) to \(brief(ends.upperBound))")
    }
    if !yLabel.isEmpty { words.append("\(yLabel) on the \(isTwin ? "left" : "y") axis") }
    if isTwin && !rightLabel.isEmpty { words.append("\(rightLabel) on the right axis") }
    return words.joined(separator: ", ")
  }

  private func inWords(_ series: Series) -> String {
    let axisLabel = series.axis == .left ? yLabel : rightLabel
    let names = series.content.isLine ? [series.label, axisLabel] : [series.label]
    let name = names.first { !$0.isEmpty }
    return (name.map { $0 + ": " } ?? "") + series.content.inWords
  }
}
