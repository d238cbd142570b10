import Foundation

/// Waits for keys, and for anything else that a reader must look at.
struct Keyboard {
  /// What there is to react to.
  enum Input: Equatable {
    case key(Key)
    /// The size of the terminal or something else may have changed.
    case change
    /// The time is over.
    case nothing
    /// There will be no more keys.
    case end
  }

  private let keys: Int32
  private let wake: Int32
  private var reader = KeyReader()

  /// How long to wait, in milliseconds, for the rest of what may be a key of several bytes.
  private static let patience: Int32 = 40

  /// Makes a keyboard that reads from one file, and looks up when there is something in another.
  init(keys: Int32 = STDIN_FILENO, wake: Int32) { (self.keys, self.wake) = (keys, wake) }

  /// Whether something was read already of which the next key is made.
  var hasMore: Bool { reader.hasBytes }

  /// The next thing that happens.
  ///
  /// - Parameters:
  ///   - milliseconds: after how long at most; a negative number is however long it takes.
  ///   - isOurs: whether the terminal is; what is typed for somebody else must not be waited for, as
  ///     they may take it first.
  mutating func next(within milliseconds: Int32 = -1, isOurs: Bool = true) -> Input {
    while true {
      if let key = reader.next() { return .key(key) }
      let isPartial = reader.hasBytes
      // A negative number is no file, and nothing happens to it.
      var files = [isOurs ? keys : -1, wake].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      let count = poll(&files, 2, isPartial ? Self.patience : milliseconds)
      if count < 0 { return errno == EINTR ? .change : .end }
      if count == 0 {
        if !isPartial { return .nothing }
        if let key = reader.next(isAll: true) { return .key(key) }
      }
      if files[0].revents != 0 {
        guard let bytes = Self.read(keys) else { return .end }
        reader.add(bytes)
      } else if files[1].revents != 0 {
        _ = Self.read(wake)
        return .change
      }
    }
  }

  /// What there is to read; nil at the end.
  private static func read(_ file: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = Foundation.read(file, &buffer, buffer.count)
    if count < 0 && (errno == EINTR || errno == EAGAIN) { return [] }
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
