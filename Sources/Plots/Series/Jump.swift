/// A place where a curve goes from one value to another with none between.
struct Jump: Hashable, Sendable {
  /// Where it is.
  let x: Double

  /// The value to the left of it.
  let before: Double

  /// The value to the right of it.
  let after: Double

  /// The value at the place itself: one of the two, or nil if nobody knows.
  let value: Double?

  /// The ends of the curve at which the value is not taken.
  var open: [Point] { ends.filter { $0.y != value } }

  /// The ends of the curve at which the value is taken.
  var closed: [Point] { value == nil ? [] : ends.filter { $0.y == value } }

  /// The two ends of the curve.
  var ends: [Point] { [Point(x: x, y: before), Point(x: x, y: after)] }

  /// The jump of points in order at a place.
  ///
  /// - Returns: nil if the place has no points to its left, or none to its right.
  init?(at place: Double, in points: [Point]) {
    guard let first = points.first?.x, let last = points.last?.x else { return nil }
    let near = (last - first).magnitude * 1e-9
    let left = points.last { $0.x < place - near }
    let right = points.first { $0.x > place + near }
    guard let left, let right else { return nil }
    x = place
    guard let own = points.first(where: { abs($0.x - place) <= near }) else {
      (before, after, value) = (left.y, right.y, nil)
      return
    }
    let belongsLeft = abs(own.y - left.y) <= abs(own.y - right.y)
    (before, after) = belongsLeft ? (own.y, right.y) : (left.y, own.y)
    value = own.y
  }

  /// The jump of a function between two places, if it has one.
  ///
  /// The half in which the function changes more is halved again and again. What is left of the change
  /// of a continuous function after that is next to nothing.
  init?(of function: (Double) -> Double, between start: Point, and end: Point) {
    let change = abs(end.y - start.y)
    guard change > 0, change.isFinite else { return nil }
    var (low, high) = (start, end)
    for _ in 0..<60 {
      let x = low.x + (high.x - low.x) / 2
      guard low.x < x, x < high.x else { break }
      let middle = Point(x: x, y: function(x))
      if abs(middle.y - low.y) >= abs(high.y - middle.y) { high = middle } else { low = middle }
    }
    guard abs(high.y - low.y) > change / 4 else { return nil }
    // The ends have come so close that the rounder of the numbers between is the place meant.
    let digits = max(abs(start.x), abs(end.x)) * 1e-9
    let place = digits > 0 ? (low.x / digits).rounded() * digits : low.x
    let own = function(place)
    (x, before, after) = (place, low.y, high.y)
    value = [low.y, high.y].first { $0 == own }
  }
}
