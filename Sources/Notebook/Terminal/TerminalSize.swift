import Foundation

/// How many characters a terminal shows.
struct TerminalSize: Equatable, Sendable {
  var columns: Int
  var rows: Int

  /// What is taken for the size of a terminal that does not tell it.
  static let standard = TerminalSize(columns: 80, rows: 24)

  /// Makes a size.
  init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }

  /// The size of the terminal that a file is; nil if it is none or does not know.
  init?(of file: Int32) {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    self.init(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }
}
