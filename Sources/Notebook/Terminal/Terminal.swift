import Files
import Foundation

/// The terminal that the program runs in.
enum Terminal {
  /// How standard output is to be coloured.
  static func palette(_ wish: ColorWish) -> Palette {
    wish.palette(
      isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment)
  }

  /// Whether a file is a terminal that understands more than text, which `TERM=dumb` denies.
  static func isCapable(_ file: Int32) -> Bool {
    isatty(file) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// What renders a page for standard output: in the width of the terminal up to 120 columns, or in
  /// 80 where there is none, with lines as long as they are.
  static func renderer(_ wish: ColorWish) -> TerminalRenderer {
    guard let size = TerminalSize(of: STDOUT_FILENO) else {
      return TerminalRenderer(palette: palette(wish))
    }
    return TerminalRenderer(
      palette: palette(wish), width: min(size.columns, 120), breaksLines: true)
  }

  /// Writes text at once, without a buffer.
  ///
  /// A program whose output is lost has nothing more to do: it says why on standard error, and ends
  /// with status 1.
  static func write(_ text: String) {
    do { try FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) } catch {
      complain(
        "\(ProcessInfo.processInfo.processName): standard output cannot be written: "
          + systemReason(for: error))
      exit(1)
    }
  }

  /// Writes a line to standard error; if that is impossible, nobody can be told.
  static func complain(_ text: String) { draw(text + "\n") }

  /// Writes text to standard error as it is.
  static func draw(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
