/// One line of a chart: a label and its points.
///
/// A point whose x or y is NaN or infinite is not drawn and leaves a gap in the line.
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

  /// The horizontal positions, one for each value.
  public let x: [Double]

  /// The values.
  public let y: [Double]

  /// The axis that `y` is measured on.
  public let axis: Side

  /// Makes a series of points.
  ///
  /// - Precondition: there are as many `x` as `y`.
  public init(_ label: String = "", x: [Double], y: [Double], axis: Side = .left) {
    precondition(
      x.count == y.count, "Series \"\(label)\": \(x.count) x values for \(y.count) y values")
    self.label = printable(label)
    self.x = x
    self.y = y
    self.axis = axis
  }

  /// Makes a series of values at x = 0, 1, 2, ….
  public init(_ label: String = "", y: [Double], axis: Side = .left) {
    self.init(label, x: y.indices.map(Double.init), y: y, axis: axis)
  }

  /// The points in order, cut into runs wherever one cannot be drawn.
  var runs: [[Point]] {
    var runs: [[Point]] = []
    var run: [Point] = []
    for (x, y) in zip(x, y) {
      if isDrawable(x) && isDrawable(y) {
        run.append(Point(x: x, y: y))
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    return run.isEmpty ? runs : runs + [run]
  }
}
