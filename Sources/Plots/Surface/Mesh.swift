import Foundation

/// A surface seen in perspective from above one of its corners.
struct Mesh: Hashable, Sendable {
  /// A point as it is seen, with how far away it is.
  struct Seen: Hashable, Sendable {
    /// To the right and downwards, in units of the drawing.
    let point: Point
    let distance: Double
  }

  /// A cell of the surface as it is seen.
  struct Cell {
    let corners: [Point]
    let distance: Double
    /// From 0 for the lowest to 1 for the highest.
    let height: Double
  }

  static let cells = 20

  let x: ClosedRange<Double>
  let y: ClosedRange<Double>

  /// The least and the greatest value.
  let heights: ClosedRange<Double>

  /// The path on the surface, in parts from point to point; without those that cannot be drawn.
  let path: [[Point]]

  private let values: [Double]

  init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, path: [Point],
    _ function: (Double, Double) -> Double
  ) {
    (self.x, self.y) = (x, y)
    let side = Self.cells + 1
    let values = (0..<side * side).map { index in
      function(Self.place(index % side, x), Self.place(index / side, y))
    }
    let heights = opened(drawableRange(of: values) ?? 0...1)
    (self.values, self.heights) = (values, heights)
    self.path = zip(path, path.dropFirst()).map { a, b in
      (0...10).map { step in
        let share = Double(step) / 10
        let place = Point(x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share)
        let height = function(place.x, place.y)
        return isDrawable(height) ? Self.seen(place, height, x, y, heights).point : nil
      }
    }
    .compactMap { part in
      let points = part.compactMap(\.self).filter { isDrawable($0.x) && isDrawable($0.y) }
      return points.count == part.count ? points : nil
    }
  }

  private static func place(_ index: Int, _ range: ClosedRange<Double>) -> Double {
    let share = Double(index) / Double(cells)
    return range.lowerBound * (1 - share) + range.upperBound * share
  }

  /// How high the surface is, where each side of the ground is 2: so flat that of a bowl one sees the
  /// inside up to its front corner.
  private static let tallness = 0.6

  /// Turns a point of space by 35° about the upright axis, looks down on it by 48°, and makes what is
  /// farther away smaller.
  private static func seen(
    _ place: Point, _ value: Double, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>,
    _ heights: ClosedRange<Double>
  ) -> Seen {
    let share = { (value: Double, range: ClosedRange<Double>) in
      (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    }
    let (across, along) = (2 * share(place.x, x) - 1, 2 * share(place.y, y) - 1)
    let height = share(min(max(value, heights.lowerBound), heights.upperBound), heights)
    let up = (height - 0.5) * tallness
    let (turn, tilt) = (35 * Double.pi / 180, 48 * Double.pi / 180)
    let right = across * cos(turn) - along * sin(turn)
    let away = across * sin(turn) + along * cos(turn)
    let distance = away * cos(tilt) - up * sin(tilt)
    let scale = 6 / (6 + distance)
    return Seen(
      point: Point(x: right * scale, y: -(away * sin(tilt) + up * cos(tilt)) * scale),
      distance: distance)
  }

  /// A point of space as it is seen.
  func seen(_ place: Point, height: Double) -> Seen { Self.seen(place, height, x, y, heights) }

  /// The cells as they are seen, the farthest first.
  ///
  /// - Parameter step: how many cells of the mesh make one along each side.
  func cells(step: Int) -> [Cell] {
    let side = Self.cells + 1
    var cells: [Cell] = []
    for row in stride(from: 0, to: Self.cells, by: step) {
      for column in stride(from: 0, to: Self.cells, by: step) {
        let places = [(0, 0), (step, 0), (step, step), (0, step)].map { (column + $0, row + $1) }
        let heights = places.map { values[$0.1 * side + $0.0] }
        guard heights.allSatisfy(isDrawable) else { continue }
        let seen = zip(places, heights).map { place, height in
          self.seen(
            Point(x: Self.place(place.0, x), y: Self.place(place.1, y)), height: height)
        }
        let mean = heights.reduce(0) { $0 + $1 / 4 }
        cells.append(
          Cell(
            corners: seen.map(\.point), distance: seen.reduce(0) { $0 + $1.distance / 4 },
            height: (mean - self.heights.lowerBound)
              / (self.heights.upperBound - self.heights.lowerBound)))
      }
    }
    return cells.sorted { $0.distance > $1.distance }
  }

  /// How far what is seen reaches.
  var bounds: Box {
    let points = cells(step: 1).flatMap(\.corners) + ground
    let (x, y) = (drawableRange(of: points.map(\.x)), drawableRange(of: points.map(\.y)))
    return Box(
      left: x?.lowerBound ?? 0, top: y?.lowerBound ?? 0, right: x?.upperBound ?? 1,
      bottom: y?.upperBound ?? 1)
  }

  /// Puts what is seen into the middle of a box, as large as it fits.
  func fitted(into area: Box) -> (Point) -> Point {
    let bounds = bounds
    let scale = min(area.width / bounds.width, area.height / bounds.height)
    return { point in
      Point(
        x: (area.left + area.right) / 2 + (point.x - (bounds.left + bounds.right) / 2) * scale,
        y: (area.top + area.bottom) / 2 + (point.y - (bounds.top + bounds.bottom) / 2) * scale)
    }
  }

  /// The ground under the surface: its corners, from the one where both variables are least.
  var ground: [Point] {
    [
      (x.lowerBound, y.lowerBound), (x.upperBound, y.lowerBound), (x.upperBound, y.upperBound),
      (x.lowerBound, y.upperBound),
    ].map { seen(Point(x: $0, y: $1), height: heights.lowerBound).point }
  }
}
