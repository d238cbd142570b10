/// One set of data in a chart: its name, and what is drawn for it.
///
/// ```swift
/// Series("cos", x: x, y: cosines, line: .dashed)
/// Series("true", x: [1], y: [1], line: nil, marker: .circle)
/// Series.histogram("layer 1", of: activations, bins: 30)
/// Series.arrows("−gradient", x: x, y: y, dx: dx, dy: dy)
/// Series.contours(x: -10...10, y: -5...5) { x, y in x * x / 20 + y * y }
/// ```
///
/// What has a coordinate that is NaN or infinite is not drawn.
public struct Series: Hashable, Sendable {
  /// The vertical axis a series is measured on.
  public enum Side: Hashable, Sendable {
    /// The axis at the left-hand edge.
    case left
    /// The second axis, at the right-hand edge.
    case right
  }

  /// How the points of a series are joined.
  public enum Line: Hashable, Sendable {
    /// By an unbroken line.
    case solid
    /// By a line of dashes.
    case dashed
  }

  /// The name shown in the legend; a series without one is not in the legend.
  public let label: String

  /// The axis that the series is measured on.
  public let axis: Side

  /// What is drawn.
  let content: SeriesContent

  private init(_ label: String, _ content: SeriesContent, axis: Side = .left) {
    self.label = printable(label)
    self.axis = axis
    self.content = content
  }

  /// Makes a series of points, joined by a line or not.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: the horizontal positions, one for each value.
  ///   - y: the values; one that cannot be drawn leaves a gap in the line.
  ///   - line: the line through the points in their order, or nil for points alone.
  ///   - marker: what stands at each point; points alone have circles if nothing is said.
  ///   - axis: the axis that `y` is measured on.
  /// - Precondition: there are as many `x` as `y`.
  public init(
    _ label: String = "", x: [Double], y: [Double], line: Line? = .solid, marker: Marker? = nil,
    axis: Side = .left
  ) {
    require(
      x.count == y.count, "Series \"\(label)\": \(x.count) x values for \(y.count) y values")
    self.init(label, .curve(Curve(x: x, y: y, line: line, marker: marker)), axis: axis)
  }

  /// Makes a series of values at x = 0, 1, 2, ….
  public init(
    _ label: String = "", y: [Double], line: Line? = .solid, marker: Marker? = nil,
    axis: Side = .left
  ) {
    self.init(
      label, x: y.indices.map(Double.init), y: y, line: line, marker: marker, axis: axis)
  }

  /// Makes bars that say how many of the values fall into each of several equal intervals.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - values: the values to count.
  ///   - bins: the number of intervals, at least one.
  ///   - range: the ends of the first and last interval; values beyond are not counted. Without it
  ///     all values are.
  /// - Precondition: the ends of a given range are between −1e300 and 1e300.
  public static func histogram(
    _ label: String = "", of values: [Double], bins: Int, range: ClosedRange<Double>? = nil
  ) -> Series {
    require(bins > 0, "Series \"\(label)\": a histogram of \(bins) bins")
    if let range { expectDrawable(range, label) }
    return Series(label, .histogram(Histogram(values, bins: bins, range: range)))
  }

  /// Makes a bar from 0 to each value.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: where the middles of the bars are; a bar is 0.8 wide.
  ///   - heights: how high they are; one that cannot be drawn leaves a gap.
  /// - Precondition: there are as many of both.
  public static func bars(_ label: String = "", x: [Double], heights: [Double]) -> Series {
    require(
      x.count == heights.count,
      "Series \"\(label)\": \(x.count) places for \(heights.count) bars")
    return Series(label, .bars(Bars(x: x, heights: heights)))
  }

  /// Makes a field of arrows, all scaled alike so that none meets another.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: the horizontal positions of the arrows' middles.
  ///   - y: their vertical positions.
  ///   - dx: how far each arrow points to the right, before scaling.
  ///   - dy: how far each arrow points up, before scaling.
  /// - Precondition: there are as many of each.
  public static func arrows(
    _ label: String = "", x: [Double], y: [Double], dx: [Double], dy: [Double]
  ) -> Series {
    let counts = [x, y, dx, dy].map(\.count)
    require(
      Set(counts).count == 1, "Series \"\(label)\": \(counts) values of x, y, dx and dy")
    return Series(label, .arrows(ArrowField(x: x, y: y, dx: dx, dy: dy)))
  }

  /// Makes the lines along which a function of two variables has the same value.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: the horizontal ends of the map.
  ///   - y: the vertical ends of the map.
  ///   - levels: the values to draw a line for; without them, round values between the least and
  ///     the greatest.
  ///   - function: the function of x and y. It is asked once for each of 81 × 81 points; around
  ///     those where it gives no number there are no lines.
  /// - Precondition: the ends are between −1e300 and 1e300.
  public static func contours(
    _ label: String = "", x: ClosedRange<Double>, y: ClosedRange<Double>, levels: [Double]? = nil,
    of function: (_ x: Double, _ y: Double) -> Double
  ) -> Series {
    for range in [x, y] { expectDrawable(range, label) }
    let grid = FunctionGrid(x: x, y: y, function)
    return Series(label, .contours(Contours(grid, levels: levels)))
  }

  private static func expectDrawable(_ range: ClosedRange<Double>, _ label: String) {
    require(isDrawable(range), "Series \"\(label)\": an axis cannot span \(range)")
  }
}
