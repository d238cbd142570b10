/// Lines over a common horizontal axis, with one or two vertical axes.
///
/// ```swift
/// LineChart("Accuracy", x: "epoch", y: "accuracy", grid: true, series: [
///   Series("train", x: epochs, y: trainAccuracies), Series("test", x: epochs, y: testAccuracies),
/// ])
/// ```
///
/// A legend is drawn if a series has a label, and the right-hand axis if a series asks for it.
public struct LineChart: Figure, Hashable {
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

  /// The ends of the x axis; without them the chart fits its points.
  public let xRange: ClosedRange<Double>?

  /// The ends of the left-hand axis; without them the chart fits its points within `xRange`.
  public let yRange: ClosedRange<Double>?

  /// The ends of the right-hand axis; without them the chart fits its points within `xRange`.
  public let rightRange: ClosedRange<Double>?

  /// The lines, in the order of the legend.
  public let series: [Series]

  /// Makes a chart.
  ///
  /// - Parameters:
  ///   - title: the line above the chart.
  ///   - x: what the horizontal axis measures.
  ///   - y: what the left-hand axis measures.
  ///   - right: what the right-hand axis measures.
  ///   - grid: whether faint lines run through the chart at the ticks.
  ///   - xRange: the ends of the x axis; lines are cut off beyond them.
  ///   - yRange: the ends of the left-hand axis.
  ///   - rightRange: the ends of the right-hand axis.
  ///   - series: the lines, in the order of the legend.
  /// - Precondition: the ends of a given range are between −1e300 and 1e300.
  public init(
    _ title: String, x: String = "", y: String = "", right: String = "", grid: Bool = false,
    xRange: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil,
    rightRange: ClosedRange<Double>? = nil, series: [Series]
  ) {
    for range in [xRange, yRange, rightRange].compactMap(\.self) {
      precondition(
        isDrawable(range.lowerBound) && isDrawable(range.upperBound),
        "LineChart \"\(title)\": an axis cannot span \(range)")
    }
    self.title = printable(title)
    self.xLabel = printable(x)
    self.yLabel = printable(y)
    self.rightLabel = printable(right)
    self.grid = grid
    self.xRange = xRange
    self.yRange = yRange
    self.rightRange = rightRange
    self.series = series
  }
}

extension LineChart {
  /// Title, axes, and for each series how many values it has, between which numbers, and the last.
  public var altText: String {
    let opening = title.isEmpty ? "Line chart" : "Line chart: \(title)"
    let sentences = [opening, axesInWords] + series.map(inWords)
    return sentences.filter { !$0.isEmpty }.joined(separator: ". ") + "."
  }

  private var axesInWords: String {
    var words: [String] = []
    if let extent = extent(of: series.flatMap(\.x)) {
      let name = xLabel.isEmpty ? "x" : xLabel
      words.append("\(name) from \(brief(extent.lowerBound)) to \(brief(extent.upperBound))")
    }
    if !yLabel.isEmpty { words.append("\(yLabel) on the \(isTwin ? "left" : "y") axis") }
    if isTwin && !rightLabel.isEmpty { words.append("\(rightLabel) on the right axis") }
    return words.joined(separator: ", ")
  }

  private func inWords(_ series: Series) -> String {
    let axisLabel = series.axis == .left ? yLabel : rightLabel
    let name = [series.label, axisLabel].first { !$0.isEmpty } ?? "a line"
    let values = series.runs.joined().map(\.y)
    guard let extent = extent(of: values), let last = values.last else {
      return "\(name): no values"
    }
    guard values.count > 1 else { return "\(name): one value, \(brief(last))" }
    return """
      \(name): \(values.count) values between \(brief(extent.lowerBound)) and \
      \(brief(extent.upperBound)), the last \(brief(last))
      """
  }
}
