extension Series {
  /// Makes bars that say how many of the values fall into each of several equal intervals.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - values: the values to count.
  ///   - bins: the number of intervals, at least one.
  ///   - range: the ends of the first and last interval; values beyond are not counted. Without it
  ///     all values are.
  ///   - colour: the colour; without it the chart gives each series the next one.
  /// - Precondition: the ends of a given range are between −1e300 and 1e300.
  public static func histogram(
    _ label: String = "", of values: [Double], bins: Int, range: ClosedRange<Double>? = nil,
    colour: Colour? = nil
  ) -> Series {
    require(bins > 0, "Series \"\(label)\": a histogram of \(bins) bins")
    if let range { expectDrawable(range, label) }
    return Series(label, .histogram(Histogram(values, bins: bins, range: range)), colour: colour)
  }

  /// Makes a bar from 0 to each value.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: where the middles of the bars are; a bar is 0.8 wide.
  ///   - heights: how high they are; one that cannot be drawn leaves a gap.
  ///   - colour: the colour; without it the chart gives each series the next one.
  /// - Precondition: there are as many of both.
  public static func bars(
    _ label: String = "", x: [Double], heights: [Double], colour: Colour? = nil
  ) -> Series {
    require(
      x.count == heights.count,
      "Series \"\(label)\": \(x.count) places for \(heights.count) bars")
    return Series(label, .bars(Bars(x: x, heights: heights)), colour: colour)
  }

  /// Makes a field of arrows, all scaled alike so that none meets another.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - x: the horizontal positions of the arrows' middles.
  ///   - y: their vertical positions.
  ///   - dx: how far each arrow points to the right, before scaling.
  ///   - dy: how far each arrow points up, before scaling.
  ///   - colour: the colour; without it the chart gives each series the next one.
  /// - Precondition: there are as many of each.
  public static func arrows(
    _ label: String = "", x: [Double], y: [Double], dx: [Double], dy: [Double],
    colour: Colour? = nil
  ) -> Series {
    let counts = [x, y, dx, dy].map(\.count)
    require(
      Set(counts).count == 1, "Series \"\(label)\": \(counts) values of x, y, dx and dy")
    return Series(label, .arrows(ArrowField(x: x, y: y, dx: dx, dy: dy)), colour: colour)
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

  /// Makes the areas of a plane that belong to different classes, to stand behind what follows.
  ///
  /// - Parameters:
  ///   - labels: the names of classes 0, 1, 2, … in the legend; without them they are not in it.
  ///   - x: the horizontal ends of the plane.
  ///   - y: the vertical ends of the plane.
  ///   - colours: the colours of classes 0, 1, 2, ….
  ///   - function: the class of the point (x, y). It is asked at 61 × 61 points, and then where the
  ///     border lies between two of them that differ.
  /// - Precondition: the ends are between −1e300 and 1e300.
  public static func regions(
    _ labels: [String] = [], x: ClosedRange<Double>, y: ClosedRange<Double>,
    colours: [Colour] = Colour.allCases, of function: (_ x: Double, _ y: Double) -> Int
  ) -> Series {
    for range in [x, y] { expectDrawable(range, labels.joined(separator: ", ")) }
    let labels = labels.map(printable)
    return Series("", .regions(Regions(labels, colours: colours, x: x, y: y, function)))
  }

  /// Makes the curve of a function, with its jumps where it has any.
  ///
  /// - Parameters:
  ///   - label: the name shown in the legend.
  ///   - range: the ends of the curve.
  ///   - line: the line; see `init`.
  ///   - colour: the colour; without it the chart gives each series the next one.
  ///   - function: the function. It is asked at 401 points, and more often where it may jump.
  /// - Precondition: the ends are between −1e300 and 1e300.
  public static func function(
    _ label: String = "", over range: ClosedRange<Double>, line: Line = .solid,
    colour: Colour? = nil, of function: (Double) -> Double
  ) -> Series {
    expectDrawable(range, label)
    let points = (0...400).map { index in
      let share = Double(index) / 400
      let x = range.lowerBound * (1 - share) + range.upperBound * share
      return Point(x: x, y: function(x))
    }
    // Where the curve changes most, and more than a curve that rises evenly would.
    let height = drawableRange(of: points.map(\.y)).map { $0.upperBound - $0.lowerBound } ?? 0
    let jumps = zip(points, points.dropFirst())
      .filter { abs($1.y - $0.y) > height / 50 }
      .compactMap { Jump(of: function, between: $0, and: $1) }
    return Series(
      label, .curve(Curve(points, line: line, marker: nil, jumps: jumps)), colour: colour)
  }

  private static func expectDrawable(_ range: ClosedRange<Double>, _ label: String) {
    require(isDrawable(range), "Series \"\(label)\": an axis cannot span \(range)")
  }
}
