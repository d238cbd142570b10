/// A colour that a figure's parts can share, so that the same thing looks the same everywhere.
///
/// Each has a light and a dark form, both easy to see on their page, and a colour of the terminal's
/// own palette that can be read on white and on black.
public enum Colour: Int, CaseIterable, Hashable, Sendable {
  /// Blue; the first series has it if nothing is said.
  case blue
  /// Orange.
  case orange
  /// Green.
  case green
  /// Purple.
  case purple
  /// The colour of texts.
  case ink

  /// The colour of the series, or the class, with a number; after five they repeat.
  static func number(_ index: Int) -> Colour { allCases[index % allCases.count] }
}
