extension Series {
  /// How the points of a series are joined.
  public enum Line: CaseIterable, Hashable, Sendable {
    /// By an unbroken line; in a chart with several of them, the others are broken.
    case solid
    /// By a line of dashes.
    case dashed
    /// By a line of dots.
    case dotted
    /// By a line of dashes and dots in turn.
    case dashDotted
    /// By a line of long dashes.
    case longDashed

    /// The lengths of dashes and gaps in SVG, in turn.
    var dashes: String? {
      switch self {
      case .solid: nil
      case .dashed: "6 5"
      case .dotted: "0.1 4.5"
      case .dashDotted: "8 4.5 0.1 4.5"
      case .longDashed: "14 5"
      }
    }

    /// The lengths of dashes and gaps in a terminal, in dots.
    var dots: [Double] {
      switch self {
      case .solid: []
      case .dashed: [5, 3]
      case .dotted: [1, 3]
      case .dashDotted: [5, 2, 1, 2]
      case .longDashed: [9, 3]
      }
    }
  }
}
