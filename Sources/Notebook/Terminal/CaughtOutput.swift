import Foundation

/// Where output goes: what the program's streams were, the file that they are in the meantime, and how
/// much of it was taken.
private struct Streams {
  var output: Int32 = -1
  var errors: Int32 = -1
  var file: Int32 = -1
  var taken = 0
}

nonisolated(unsafe) private var streams = Streams()
nonisolated(unsafe) private var copied: [UInt8] = []

/// What the program prints by itself while a reader's screen is on the terminal.
///
/// It is caught in a file, from which the reader takes it. What nobody has taken when the screen is
/// left, such as the message of a fault, is printed then.
enum CaughtOutput {
  /// Makes ready for ``begin()``; where there can be no file, nothing is caught.
  static func prepare() {
    copied = Array(repeating: 0, count: 512)
    // What is printed into the file shall arrive line by line, as it would on the terminal that
    // standard output still is.
    print("\r", terminator: "")
    fflush(nil)
    streams.output = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    streams.errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    let path = NSTemporaryDirectory() + "/notebook-\(UUID())"
    streams.file = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    unlink(path)
  }

  /// What was printed since this was asked last.
  static func take() -> String {
    fflush(nil)
    guard streams.file >= 0 else { return "" }
    var (text, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 4096))
    while true {
      let count = pread(streams.file, &buffer, buffer.count, off_t(streams.taken))
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer[..<count]
      streams.taken += count
    }
  }

  /// Begins to catch.
  ///
  /// A signal may call it.
  static func begin() {
    guard streams.file >= 0 else { return }
    dup2(streams.file, STDOUT_FILENO)
    dup2(streams.file, STDERR_FILENO)
  }

  /// Catches no more, and prints what was not taken.
  ///
  /// A signal may call it.
  static func end() {
    guard streams.file >= 0 else { return }
    dup2(streams.output, STDOUT_FILENO)
    dup2(streams.errors, STDERR_FILENO)
    while true {
      let count = pread(streams.file, &copied, copied.count, off_t(streams.taken))
      guard count > 0 else { return }
      streams.taken += count
      _ = write(STDERR_FILENO, copied, count)
    }
  }
}
