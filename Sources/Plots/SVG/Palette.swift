/// The colours of a figure.
enum Palette {
  /// The page.
  static let paper = "#ffffff"

  /// Texts.
  static let ink = "#222222"

  /// The frame and the ticks.
  static let frame = "#888888"

  /// The lines behind the data.
  static let grid = "#e2e2e2"

  /// The colours of Okabe and Ito, which colour-blind readers can tell apart; those that are faint on
  /// white come last.
  private static let colours = [
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000", "#56b4e9", "#e69f00", "#f0e442",
  ]

  /// The colour of the series at an index; after eight they repeat.
  static func colour(_ index: Int) -> String { colours[index % colours.count] }

  /// The colour of a contour line, darker for higher levels.
  ///
  /// - Parameter rank: 0 for the lowest level, 1 for the highest.
  static func contour(_ rank: Double) -> String { grey(0.75 - 0.45 * rank) }

  /// A grey between black, 0, and white, 1.
  static func grey(_ brightness: Double) -> String {
    let hexadecimal = String(Int((brightness * 255).rounded()), radix: 16)
    let pair = hexadecimal.count == 1 ? "0" + hexadecimal : hexadecimal
    return "#" + pair + pair + pair
  }
}
