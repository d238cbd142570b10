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
  public internal(set) var xRange: ClosedRange<Double>?

  /// The ends of the left-hand axis; without them the chart fits its series within `xRange`.
  public internal(set) var yRange: ClosedRange<Double>?

  /// The ends of the right-hand axis; without them the chart fits its series within `xRange`.
  public let rightRange: ClosedRange<Double>?

  /// How the x axis places values between its ends.
  public let xScale: AxisScale

  /// How the left-hand axis places values between its ends.
  public let yScale: AxisScale

  /// The values marked on the x axis; without them, round ones.
  public let xTicks: [Double]?

  /// The values marked on the left-hand axis; without them, round ones.
  public let yTicks: [Double]?

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
  ///   - xRange: the ends of the x axis; what lies beyond them is cut off, and the chart says so.
  ///   - yRange: the ends of the left-hand axis.
  ///   - rightRange: the ends of the right-hand axis.
  ///   - xScale: how the x axis places values between its ends.
  ///   - yScale: how the left-hand axis places values between its ends.
  ///   - xTicks: the values marked on the x axis.
  ///   - yTicks: the values marked on the left-hand axis.
  ///   - series: what is drawn, in the order of the legend.
  /// - Precondition: the ends of a given range are between −1e300 and 1e300; equal units have no
  ///   logarithmic axis.
  public init(
    _ title: String, x: String = "", y: String = "", right: String = "", grid: Bool = false,
    equalUnits: Bool = false, xRange: ClosedRange<Double>? = nil,
    yRange: ClosedRange<Double>? = nil, rightRange: ClosedRange<Double>? = nil,
    xScale: AxisScale = .linear, yScale: AxisScale = .linear, xTicks: [Double]? = nil,
    yTicks: [Double]? = nil, series: [Series]
  ) {
    for range in [xRange, yRange, rightRange].compactMap(\.self) {
      require(isDrawable(range), "Chart \"\(title)\": an axis cannot span \(range)")
    }
    require(
      !equalUnits || xScale == .linear && yScale == .linear,
      "Chart \"\(title)\": a logarithmic axis has no unit that could be equal")
    self.title = printable(title)
    self.xLabel = printable(x)
    self.yLabel = printable(y)
    self.rightLabel = printable(right)
    self.grid = grid
    self.equalUnits = equalUnits
    self.xRange = xRange
    self.yRange = yRange
    self.rightRange = rightRange
    self.xScale = xScale
    self.yScale = yScale
    self.xTicks = xTicks
    self.yTicks = yTicks
    self.series = series
  }
}
