/// A function of two variables as a surface in perspective, beside its contour lines.
///
/// ```swift
/// Surface("f(x₀, x₁) = x₀² + x₁²", x: -3...3, y: -3...3, xLabel: "x₀", yLabel: "x₁",
///   path: zip(steps0, steps1).map { ($0, $1) }) { x, y in x * x + y * y }
/// ```
public struct Surface: Figure, Hashable {
  /// The line above the drawing.
  public let title: String

  /// What the function's first variable is called.
  public let xLabel: String

  /// What the function's second variable is called.
  public let yLabel: String

  /// Whether contour lines stand beside the surface.
  public let hasContours: Bool

  /// Points on the surface, joined in their order.
  let path: [Point]

  /// The function's values.
  let mesh: Mesh

  private let map: Series

  /// Makes a surface.
  ///
  /// - Parameters:
  ///   - title: the line above the drawing.
  ///   - x: the ends of the first variable.
  ///   - y: the ends of the second variable.
  ///   - xLabel: what the first variable is called.
  ///   - yLabel: what the second variable is called.
  ///   - contours: whether contour lines stand beside the surface.
  ///   - path: points of the plane that are joined, on the surface and among the contour lines: the
  ///     steps of a descent.
  ///   - function: the function.
  /// - Precondition: the ends are between −1e300 and 1e300.
  public init(
    _ title: String, x: ClosedRange<Double>, y: ClosedRange<Double>, xLabel: String = "x",
    yLabel: String = "y", contours: Bool = true, path: [(x: Double, y: Double)] = [],
    of function: (_ x: Double, _ y: Double) -> Double
  ) {
    self.title = printable(title)
    self.xLabel = printable(xLabel)
    self.yLabel = printable(yLabel)
    hasContours = contours
    map = .contours(x: x, y: y, of: function)
    mesh = Mesh(x: x, y: y, path: path.map { Point(x: $0.x, y: $0.y) }, function)
    self.path = path.map { Point(x: $0.x, y: $0.y) }
  }

  /// The chart of contour lines beside the surface.
  var contourChart: Chart {
    let steps = Series(
      x: path.map(\.x), y: path.map(\.y), marker: .circle, colour: .orange)
    return Chart(
      "", x: xLabel, y: yLabel, xRange: mesh.x, yRange: mesh.y,
      series: path.isEmpty ? [map] : [map, steps])
  }

  /// The title, the ends of both variables, and the function's least and greatest values.
  public var altText: String {
    let opening = title.isEmpty ? "Surface" : "Surface in perspective: \(title)"
    let ends = [(xLabel, mesh.x), (yLabel, mesh.y)].map { name, range in
      "\(name) from \(brief(range.lowerBound)) to \(brief(range.upperBound))"
    }
    let heights =
      "heights from \(brief(mesh.heights.lowerBound)) to \(brief(mesh.heights.upperBound))"
    let steps = path.isEmpty ? "" : ", with a path of \(counted(path.count, "point"))"
    let beside = hasContours ? ", beside \(map.content.inWords)" : ""
    return "\(opening). \(ends.joined(separator: ", ")), \(heights)\(steps)\(beside)."
  }
}
