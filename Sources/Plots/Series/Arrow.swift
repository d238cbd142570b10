import Foundation

/// A straight arrow.
struct Arrow: Hashable, Sendable {
  let tail: Point
  let tip: Point

  var length: Double { hypot(tip.x - tail.x, tip.y - tail.y) }

  var middle: Point { Point(x: (tail.x + tip.x) / 2, y: (tail.y + tip.y) / 2) }
}
