import Files
import Foundation

/// The terminal that the program runs in.
enum Terminal {
  /// Whether a file is a terminal that understands more than text.
  static func isCapable(_ file: Int32) -> Bool {
    isatty(file) == 1 && understandsSequences(ProcessInfo.processInfo.environment)
  }

  /// Whether a terminal understands more than text, which `TERM=dumb` denies; of one without a name
  /// nothing is known.
  static func understandsSequences(_ environment: [String: String]) -> Bool {
    !["", "dumb"].contains(environment["TERM", default: ""])
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
