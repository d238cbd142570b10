import Foundation

/// The terminal that the program runs in.
enum Terminal {
  /// Colour is for terminals, and for those who have not declined it with `NO_COLOR`.
  static var isColored: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Waits for Return.
  ///
  /// Ends the program, successfully, at q or at the end of input.
  static func waitForReturn() {
    write("— Return goes on, q quits — ")
    guard let answer = readLine(), answer.trimmingCharacters(in: .whitespaces) != "q" else {
      write("\n")
      exit(0)
    }
  }

  /// Writes text at once, without a buffer; what nobody reads any more is dropped.
  static func write(_ text: String, to file: FileHandle = .standardOutput) {
    try? file.write(contentsOf: Data(text.utf8))
  }
}
