/// One set of data in a chart: its name, and what is drawn for it.
///
/// ```swift
/// Series("cos", x: x, y: cosines, line: .dashed)
/// Series("true", x: [1], y: [1], line: nil, marker: .circle)
/// Series.histogram("layer 1", of: activations, bins: 30)
/// Series.arrows("−gradient", x: x, y: y, dx: dx, dy: dy)
/// Series.contours(x: -10...10, y: -5...5) { x, y in x * x / 20 + y * y }
/// Series.regions(x: 0...1, y: 0...1) { x, y in x + y > 1 ? 1 : 0 }
/// Series.function("step", over: -5...5) { $0 > 0 ? 1 : 0 }
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

  /// The name shown in the legend; a series without one is not in the legend.
  public let label: String

  /// The axis that the series is measured on.
  public let axis: Side

  /// The colour of what is drawn; without it the chart gives each series the next one.
  public let colour: Colour?

  /// What is drawn.
  let content: SeriesContent

  init(
    _ label: String, _ content: SeriesContent, axis: Side = .left, colour: Colour? = nil
  ) {
    self.label = printable(label)
    self.axis = axis
    self.colour = colour
    self.content = content
  }

  /// Makes a series of points, joined by a line or not.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: the horizontal positions, one for each value.
  ///   - y: the values; one that cannot be drawn leaves a gap in the line.
  ///   - line: the line through the points in their order, or nil for points alone. Of several solid
  ///     lines in a chart all but the first are broken, each in its own way.
  ///   - marker: what stands at each point; points alone have circles if nothing is said.
  ///   - jumps: where the curve jumps, in ascending order: there the line breaks off, with a full
  ///     circle at the end that has the value and a hollow one at the other.
  ///   - runningMean: the number of values in a running mean, which is drawn over the values; these
  ///     are faint then. It lies around each value, and is of fewer near the ends.
  ///   - axis: the axis that `y` is measured on.
  ///   - colour: the colour; without it the chart gives each series the next one.
  /// - Precondition: there are as many `x` as `y`.
  public init(
    _ label: String = "", x: [Double], y: [Double], line: Line? = .solid, marker: Marker? = nil,
    jumps: [Double] = [], runningMean: Int? = nil, axis: Side = .left, colour: Colour? = nil
  ) {
    require(
      x.count == y.count, "Series \"\(label)\": \(x.count) x values for \(y.count) y values")
    require(
      runningMean ?? 1 > 0, "Series \"\(label)\": a running mean over \(runningMean ?? 0) values")
    let points = zip(x, y).map { Point(x: $0, y: $1) }
    let curve = Curve(
      points, line: line, marker: marker, jumps: jumps.compactMap { Jump(at: $0, in: points) },
      meanOf: runningMean)
    self.init(label, .curve(curve), axis: axis, colour: colour)
  }

  /// Makes a series of values at x = 0, 1, 2, ….
  public init(
    _ label: String = "", y: [Double], line: Line? = .solid, marker: Marker? = nil,
    jumps: [Double] = [], runningMean: Int? = nil, axis: Side = .left, colour: Colour? = nil
  ) {
    self.init(
      label, x: y.indices.map(Double.init), y: y, line: line, marker: marker, jumps: jumps,
      runningMean: runningMean, axis: axis, colour: colour)
  }
}
