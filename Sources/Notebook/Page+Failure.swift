import Files
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
      forbidCoreFile()
      code()
      exit(0)
    }
    do {
      print(try messageOfSecondCopy(stoppingAt: place) ?? "(the program did not stop)")
    } catch {
      print("(what stops the program cannot be shown: \(systemReason(for: error)))")
    }
  }

  /// Sees to it that the end of this process leaves no file behind, where the system would write one.
  private func forbidCoreFile() {
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    #if canImport(Darwin)
      setrlimit(RLIMIT_CORE, &none)
    #else
      setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    #endif
  }

  private static var variable: String { "NOTEBOOK_STOPS_AT" }

  /// What a copy of this program says last, from "Fatal error" on; nil if it does not stop.
  private func messageOfSecondCopy(stoppingAt place: String) throws -> String? {
    try requireOpenFiles()
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
