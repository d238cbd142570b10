import Foundation

extension Page {
  /// Shows the message with which code stops the program.
  ///
  /// The code runs in a second copy of the program, which goes as far as this call and stops
  /// there, while this one goes on.
  public func showFailure(_ code: () -> Void) {
    failuresShown += 1
    let place = "\(sectionNumber) \(failuresShown)"
    if let wanted = ProcessInfo.processInfo.environment[Self.variable] {
      guard wanted == place else { return }
      code()
      exit(0)
    }
    let message = (try? messageOfSecondCopy(stoppingAt: place)) ?? nil
    print(message ?? "(the program did not stop)")
  }

  private static var variable: String { "NOTEBOOK_STOPS_AT" }

  /// What a copy of this program says last, from "Fatal error" on; nil if it does not stop.
  private func messageOfSecondCopy(stoppingAt place: String) throws -> String? {
    let (copy, errors) = (Process(), Pipe())
    copy.executableURL = Bundle.main.executableURL
    copy.arguments = [sectionNumber, "--seed", "\(seed)"]
    copy.environment = ProcessInfo.processInfo.environment.merging(
      [Self.variable: place, "SWIFT_BACKTRACE": "enable=no"]) { $1 }
    copy.standardInput = FileHandle.nullDevice
    copy.standardOutput = FileHandle.nullDevice
    copy.standardError = errors
    try copy.run()
    let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    copy.waitUntilExit()
    guard let start = text.range(of: "Fatal error: ")?.lowerBound else { return nil }
    return String(text[start...].prefix { $0 != "\n" })
  }
}
