import Foundation

/// Reads a file or a pipe from its current position on, without waiting for ever.
final class PatientReader {
  /// What was read.
  struct Content {
    /// The bytes.
    var bytes: [UInt8] = []

    /// Whether nothing follows them.
    var isWhole = false
  }

  /// Nothing has come for too long.
  struct Silence: Error {}

  private let input: FileHandle
  private let patience: TimeInterval
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Reads from an open file.
  ///
  /// - Parameters:
  ///   - input: the file or pipe.
  ///   - patience: how long it may say nothing, in seconds.
  init(_ input: FileHandle, patience: TimeInterval) {
    self.input = input
    self.patience = patience
  }

  /// Reads so many bytes, or as many as there are.
  ///
  /// - Parameter limit: the largest number of bytes that is read.
  /// - Throws: ``Silence``, or the system's reason.
  func read(upTo limit: Int) throws -> Content {
    var content = Content()
    try read(into: &content, upTo: limit)
    return content
  }

  /// Goes on reading until there are so many bytes, or the end is reached.
  func read(into content: inout Content, upTo limit: Int) throws {
    content.bytes.reserveCapacity(limit)
    while content.bytes.count < limit {
      try waitForInput()
      // Of a pipe this takes what is there.
      let count = Foundation.read(
        input.fileDescriptor, &buffer, min(limit - content.bytes.count, buffer.count))
      if count == 0 {
        content.isWhole = true
        return
      }
      guard count > 0 else {
        if errno == EINTR { continue }
        throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      }
      content.bytes.append(contentsOf: buffer[..<count])
    }
  }

  private func waitForInput() throws {
    var state = pollfd(fd: input.fileDescriptor, events: Int16(POLLIN), revents: 0)
    if poll(&state, 1, Int32(patience * 1000)) == 0 { throw Silence() }
  }
}
