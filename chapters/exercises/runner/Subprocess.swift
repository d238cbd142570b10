import Files
import Foundation
import Notebook

/// Another program that is run to its end, or to the end of its time.
enum Subprocess {
  /// How a program ended.
  enum Ending: Equatable {
    case exit(Int32)
    case signal(Int32)
    /// It took too long and was killed.
    case tooLong
  }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - words: its command line.
  ///   - output: the file for its standard output.
  ///   - errors: the file for its standard error; it may be the same.
  ///   - environment: variables to be set besides those of this program.
  ///   - seconds: after how long it is killed, if ever.
  static func run(
    _ program: String, _ words: [String], output: String, errors: String,
    environment: [String: String] = [:], seconds: Double? = nil
  ) throws -> Ending {
    try FileError.explain("cannot run \(program)") {
      try requireOpenFiles()
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = words
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try newFile(output)
      process.standardError = output == errors ? process.standardOutput : try newFile(errors)
      let isOver = DispatchSemaphore(value: 0)
      process.terminationHandler = { _ in isOver.signal() }
      try process.run()
      Interruption.end(process.processIdentifier)
      defer { Interruption.end(nil) }
      if let seconds, isOver.wait(timeout: .now() + seconds) == .timedOut {
        kill(process.processIdentifier, SIGKILL)
        isOver.wait()
        return .tooLong
      }
      if seconds == nil { isOver.wait() }
      let status = process.terminationStatus
      return process.terminationReason == .exit ? .exit(status) : .signal(status)
    }
  }

  private static func newFile(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }
}
