/// Which dots of a line are set.
enum Stroke {
  case solid, dashed, dotted

  /// Whether the dot is set that lies so many dots from the start of the line.
  func isDrawn(at distance: Double) -> Bool {
    switch self {
    case .solid: true
    case .dashed: distance.truncatingRemainder(dividingBy: 8) < 5
    case .dotted: distance.truncatingRemainder(dividingBy: 4) < 1
    }
  }
}
