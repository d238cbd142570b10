#if canImport(Glibc)
  import Foundation
  import Glibc

  /// A program of this package that runs in a terminal of its own, 80 columns wide, and believes that
  /// a person sits before it.
  final class PseudoTerminal {
    private let keyboardAndScreen: FileHandle
    private let process: pid_t
    private var screen: [UInt8] = []

    // Linux's numbers, which Glibc's module does not name: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
    private static let unlock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let ownSession: Int16 = 0x80

    /// Starts a program as the leader of a session, so that its terminal controls it: Ctrl-C
    /// interrupts it.
    init(_ name: String, _ words: [String]) throws {
      let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var (unlocked, number): (Int32, Int32) = (0, 0)
      var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      guard terminal >= 0, ioctl(terminal, Self.unlock, &unlocked) == 0,
        ioctl(terminal, Self.getNumber, &number) == 0,
        ioctl(terminal, UInt(TIOCSWINSZ), &size) == 0
      else { throw POSIXError(.ENXIO) }
      keyboardAndScreen = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)

      var files = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&files)
      defer { posix_spawn_file_actions_destroy(&files) }
      posix_spawn_file_actions_addopen(&files, 0, "/dev/pts/\(number)", O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&files, 0, 1)
      posix_spawn_file_actions_adddup2(&files, 0, 2)
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      // The thread that spawns may be deaf to Ctrl-C, and its child must not be.
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(&attributes, Self.ownSession | Int16(POSIX_SPAWN_SETSIGMASK))

      let program = programFolder.appendingPathComponent(name).path
      let arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
      let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
      let environment: [UnsafeMutablePointer<CChar>?] = [
        strdup("TERM=xterm"), strdup("PATH=\(path)"), nil,
      ]
      defer { (arguments + environment).forEach { free($0) } }
      var child = pid_t()
      let status = posix_spawn(&child, program, &files, &attributes, arguments, environment)
      guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: status) ?? .EIO) }
      process = child
    }

    /// Presses keys.
    func type(_ keys: String) throws { try keyboardAndScreen.write(contentsOf: Data(keys.utf8)) }

    /// Reads the screen until these words have come once more, or the program has ended.
    ///
    /// - Returns: what has come since the last call.
    func read(until words: String) -> String {
      var buffer = [UInt8](repeating: 0, count: 4096)
      while !String(decoding: screen, as: UTF8.self).contains(words) {
        let count = Glibc.read(keyboardAndScreen.fileDescriptor, &buffer, buffer.count)
        guard count > 0 else { break }
        screen += buffer[..<count]
      }
      defer { screen = [] }
      return String(decoding: screen, as: UTF8.self)
    }

    /// Waits for the end.
    ///
    /// - Returns: the exit status, or the number of the signal that ended the program, negative.
    func end() -> Int32 {
      var status: Int32 = 0
      waitpid(process, &status, 0)
      let signal = status & 0x7F
      return signal == 0 ? status >> 8 & 0xFF : -signal
    }
  }
#endif
