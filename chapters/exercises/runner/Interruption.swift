import Foundation
import Synchronization

/// Where the signal is told; it is set before one can come.
nonisolated(unsafe) private var wake: Int32 = -1

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
    wake = pipe.fileHandleForWriting.fileDescriptor
    for wish in [SIGINT, SIGTERM, SIGHUP] {
      let before = signal(wish) { wish in
        var byte = UInt8(truncatingIfNeeded: wish)
        _ = write(wake, &byte, 1)
      }
      // As with nohup, which ignores one of them.
      if isIgnored(before) { signal(wish, SIG_IGN) }
    }
    Thread.detachNewThread {
      guard let wish = pipe.fileHandleForReading.readData(ofLength: 1).first else { return }
      tidyUp()
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

  /// Ends the process with all that it has started, and removes the folder.
  private static func tidyUp() {
    leftovers.withLock { leftovers in
      // It leads a group of its own.
      if let process = leftovers.process {
        for target in [-process, process] { kill(target, SIGKILL) }
      }
    }
    removeFolder()
  }

  private static func isIgnored(_ action: (@convention(c) (Int32) -> Void)?) -> Bool {
    unsafeBitCast(action, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
