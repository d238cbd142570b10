/// A figure as plain data, which can be drawn later in either of two ways.
///
/// The same figure always gives the same text, byte for byte.
public protocol Figure: Sendable {
  /// One or two sentences for readers who cannot see the figure: its title, what it shows, and the
  /// values between which it lies.
  var altText: String { get }

  /// Draws the figure as an SVG document, light or dark as its reader wishes, with a background of
  /// its own.
  func svg() -> String

  /// Draws the figure in Unicode characters.
  ///
  /// What colours tell can be seen without them too.
  ///
  /// - Parameters:
  ///   - width: the terminal's columns; fewer than 40 are taken as 40.
  ///   - isColored: whether there are escape sequences for a terminal with sixteen colours.
  /// - Returns: lines of at most `width` columns, separated by newlines, with none at the end.
  func terminal(width: Int, isColored: Bool) -> String

  /// Draws the figure as high as there is room, if it can be drawn lower or higher than it is otherwise.
  ///
  /// - Parameters:
  ///   - width: as in the other form.
  ///   - height: how many lines there is room for.
  ///   - isColored: as in the other form.
  func terminal(width: Int, height: Int, isColored: Bool) -> String
}

extension Figure {
  /// Draws the figure in lines of its own number.
  public func terminal(width: Int, height: Int, isColored: Bool) -> String {
    terminal(width: width, isColored: isColored)
  }

  /// Draws the figure in Unicode characters for a terminal of 80 columns.
  public func terminal() -> String { terminal(width: 80) }

  /// Draws the figure in Unicode characters, without colour.
  public func terminal(width: Int) -> String { terminal(width: width, isColored: false) }
}

/// The narrowest terminal a figure is drawn for, in columns.
let narrowestTerminal = 40
