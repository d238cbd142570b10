extension Series {
  /// What stands at a point; the value is the character that a terminal shows.
  public enum Marker: Character, CaseIterable, Sendable {
    /// A filled circle.
    case circle = "●"
    /// The outline of a circle.
    case hollowCircle = "○"
    /// A filled square.
    case square = "■"
    /// The outline of a square.
    case hollowSquare = "□"
    /// A filled triangle.
    case triangle = "▲"
    /// The outline of a triangle.
    case hollowTriangle = "△"
    /// A filled square on its corner.
    case diamond = "◆"
    /// The outline of a square on its corner.
    case hollowDiamond = "◇"

    /// Whether only the outline is drawn.
    var isHollow: Bool {
      switch self {
      case .circle, .square, .triangle, .diamond: false
      case .hollowCircle, .hollowSquare, .hollowTriangle, .hollowDiamond: true
      }
    }

    /// The corners around a point, three to four units away from it; a circle has none.
    func corners(around point: Point) -> [Point] {
      let offsets: [(Double, Double)] =
        switch self {
        case .circle, .hollowCircle: []
        case .square, .hollowSquare: [(-3, -3), (3, -3), (3, 3), (-3, 3)]
        case .triangle, .hollowTriangle: [(0, -4), (4, 3), (-4, 3)]
        case .diamond, .hollowDiamond: [(0, -4), (4, 0), (0, 4), (-4, 0)]
        }
      return offsets.map { Point(x: point.x + $0.0, y: point.y + $0.1) }
    }
  }
}
