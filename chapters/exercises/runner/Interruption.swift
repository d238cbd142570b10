import Foundation
import Synchronization

/// What happens when somebody ends the program in the middle of a try: the answer that is running is
/// ended as well, and its folder is removed.
enum Interruption {
  private struct Leftovers {
    var process: pid_t?
    var folder: String?
  }

  private static let leftovers = Mutex(Leftovers())
  private static let pipe = Pipe()

  /// Begins to listen.
  static func watch() {
    for wish in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(wish) { wish in
        var byte = UInt8(truncatingIfNeeded: wish)
        _ = write(Interruption.pipe.fileHandleForWriting.fileDescriptor, &byte, 1)
      }
      // As with nohup, which ignores one of them.
      if isIgnored(before) { signal(wish, SIG_IGN) }
    }
    Thread.detachNewThread {
      guard let wish = pipe.fileHandleForReading.readData(ofLength: 1).first else { return }
      end()
      signal(Int32(wish), SIG_DFL)
      kill(getpid(), Int32(wish))
    }
  }

  /// Remembers the process that is to be ended; nil is none.
  static func end(_ process: pid_t?) { leftovers.withLock { $0.process = process } }

  /// Remembers the folder that is to be removed.
  static func remove(_ folder: String) { leftovers.withLock { $0.folder = folder } }

  /// Removes the folder now.
  static func removeFolder() {
    leftovers.withLock { leftovers in
      if let folder = leftovers.folder { try? FileManager.default.removeItem(atPath: folder) }
      leftovers.folder = nil
    }
  }

  private static func end() {
    leftovers.withLock { if let process = $0.process { kill(process, SIGKILL) } }
    removeFolder()
  }

  private static func isIgnored(_ action: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(action, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
