#if canImport(Glibc)
  import Foundation
  import Glibc
  import TestSupport

  /// A program that runs in a terminal of its own, and believes that a person sits before it.
  final class PseudoTerminal {
    private let keyboardAndScreen: FileHandle
    private let device: String
    private let process: pid_t
    private var unread: [UInt8] = []
    private var status: Int32?

    /// Kept open, so that the terminal and its settings outlive the program.
    private let own: FileHandle

    /// The terminal's settings before the program began.
    let formerSettings: String

    /// What a person would see.
    private(set) var screen: VirtualTerminal

    // Linux's numbers, which Glibc's module does not name: TIOCSPTLCK, TIOCGPTN, POSIX_SPAWN_SETSID.
    private static let unlock: UInt = 0x4004_5431
    private static let getNumber: UInt = 0x8004_5430
    private static let ownSession: Int16 = 0x80

    /// Starts a program of this package as the leader of a session, so that its terminal controls it:
    /// Ctrl-C interrupts it.
    convenience init(
      _ name: String, _ words: [String], columns: Int = 80, rows: Int = 24,
      environment: [String: String] = [:]
    ) throws {
      try self.init(
        program: programFolder.appendingPathComponent(name).path, words, columns: columns,
        rows: rows,
        environment: environment)
    }

    /// Starts any program; see the form for this package's own.
    init(
      program: String, _ words: [String], columns: Int = 80, rows: Int = 24,
      environment: [String: String] = [:]
    ) throws {
      let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var (unlocked, number): (Int32, Int32) = (0, 0)
      guard terminal >= 0, ioctl(terminal, Self.unlock, &unlocked) == 0,
        ioctl(terminal, Self.getNumber, &number) == 0
      else { throw POSIXError(.ENXIO) }
      keyboardAndScreen = FileHandle(fileDescriptor: terminal, closeOnDealloc: true)
      screen = VirtualTerminal(columns: columns, rows: rows)
      device = "/dev/pts/\(number)"
      let other = open(device, O_RDWR | O_NOCTTY | O_CLOEXEC)
      guard other >= 0 else { throw POSIXError(.ENXIO) }
      own = FileHandle(fileDescriptor: other, closeOnDealloc: true)
      Self.setSize(of: terminal, columns, rows)
      formerSettings = try Self.settings(of: device)

      var files = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&files)
      defer { posix_spawn_file_actions_destroy(&files) }
      posix_spawn_file_actions_addopen(&files, 0, device, O_RDWR, 0)
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

      let arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) } + [nil]
      let path = ProcessInfo.processInfo.environment["PATH", default: "/usr/bin:/bin"]
      let variables = ["TERM": "xterm", "PATH": path].merging(environment) { $1 }
      let settings: [UnsafeMutablePointer<CChar>?] =
        variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
      defer { (arguments + settings).forEach { free($0) } }
      var child = pid_t()
      let status = posix_spawn(&child, program, &files, &attributes, arguments, settings)
      guard status == 0 else { throw POSIXError(POSIXErrorCode(rawValue: status) ?? .EIO) }
      process = child
    }

    private static func setSize(of terminal: Int32, _ columns: Int, _ rows: Int) {
      var size = winsize(
        ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
    }

    /// Makes the window another size.
    func resize(columns: Int, rows: Int) {
      screen.resize(columns: columns, rows: rows)
      Self.setSize(of: keyboardAndScreen.fileDescriptor, columns, rows)
    }

    /// Presses keys.
    func type(_ keys: String) throws { try keyboardAndScreen.write(contentsOf: Data(keys.utf8)) }

    /// Sends a signal to the program.
    func send(_ signal: Int32) { kill(process, signal) }

    /// Reads what the program writes until these words have come once more, or it has ended.
    ///
    /// - Returns: what has come since the last call.
    func read(until words: String) -> String {
      while !String(decoding: unread, as: UTF8.self).contains(words) && !hasEnded { take() }
      defer { unread = [] }
      return String(decoding: unread, as: UTF8.self)
    }

    /// Waits until a whole picture is on the screen and as it should be, or for some seconds.
    ///
    /// - Returns: whether it is.
    func wait(seconds: Double = 30, until isReached: (VirtualTerminal) -> Bool) -> Bool {
      let end = Date().addingTimeInterval(seconds)
      while screen.isDrawing || !isReached(screen), !hasEnded, Date() < end { take() }
      return isReached(screen)
    }

    /// Waits until the screen shows some words.
    func wait(for words: String) -> Bool { wait { $0.text.contains(words) } }

    /// Takes in the rest of a picture of which a part is there.
    func settle() { while screen.isDrawing, !hasEnded { take() } }

    /// Takes in what the program writes, if it does within a moment.
    @discardableResult
    private func take() -> Bool {
      var file = pollfd(fd: keyboardAndScreen.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&file, 1, 20) > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = Glibc.read(keyboardAndScreen.fileDescriptor, &buffer, buffer.count)
      guard count > 0 else { return false }
      unread += buffer[..<count]
      screen.feed(buffer[..<count])
      return true
    }

    /// Whether the program has ended, and all that it wrote has been read.
    private var hasEnded: Bool {
      var status: Int32 = 0
      if self.status == nil, waitpid(process, &status, WNOHANG) == process {
        self.status = status
        while take() {}
      }
      return self.status != nil
    }

    /// The terminal's settings, as `stty -a` shows them.
    func settings() throws -> String { try Self.settings(of: device) }

    private static func settings(of device: String) throws -> String {
      try run(URL(filePath: "/bin/stty"), ["-a", "-F", device]).output
    }

    /// Waits for the end.
    ///
    /// - Returns: the exit status, or the number of the signal that ended the program, negative.
    func end() -> Int32 {
      while !hasEnded { take() }
      let status = status ?? 0
      let signal = status & 0x7F
      return signal == 0 ? status >> 8 & 0xFF : -signal
    }
  }
#endif
