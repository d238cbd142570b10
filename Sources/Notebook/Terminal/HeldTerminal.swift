import Foundation

// What a reader's screen takes from a terminal, and how it gets it back however the program ends. The
// functions that a signal may call use nothing that is forbidden there: no memory is allocated, no
// lock taken, and what they read is set before they can be called.

/// What is known of the terminal.
private struct HeldState {
  var terminal: Int32 = -1
  var wake: Int32 = -1
  var isHeld = false
  var wasAway = false
  /// Whether something else has the terminal for a while.
  var isLent = false
  /// Whether the program is about to end, so that nobody takes the terminal any more.
  var isOver = false
}

nonisolated(unsafe) private var state = HeldState()
nonisolated(unsafe) private var formerSettings = termios()
nonisolated(unsafe) private var rawSettings = termios()
nonisolated(unsafe) private var ownAction = sigaction()
nonisolated(unsafe) private var formerActions: [sigaction] = []

/// The terminal while a reader's screen is on it.
///
/// Its other screen is shown, keys come one by one, and ``CaughtOutput`` takes what the program prints
/// by itself. Whatever ends the program, the terminal is as before.
enum HeldTerminal {
  /// Signals by which somebody wishes the program's end.
  static let wishes = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// Signals that end the program.
  static let endings = wishes + [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]

  /// Signals of a terminal that changes or is taken away for a while.
  static let changes = [SIGTSTP, SIGCONT, SIGWINCH]

  /// Takes the terminal that standard input and output are.
  ///
  /// - Returns: a file that can be read from when something has happened besides keys.
  static func take() throws -> Int32 {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    state.wake = ends[1]
    CaughtOutput.prepare()
    state.terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
    guard tcgetattr(state.terminal, &formerSettings) == 0 else { throw POSIXError(.ENOTTY) }
    rawSettings = formerSettings
    rawSettings.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | ISTRIP | IXON)
    rawSettings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    watchSignals()
    atexit { letGo() }
    hold()
    return ends[0]
  }

  /// Whether it is the reader's at the moment.
  static var isHeld: Bool { state.isHeld }

  /// Its size now.
  static var size: TerminalSize? { TerminalSize(of: state.terminal) }

  /// Writes to the terminal, unless it is not held at the moment.
  static func write(_ text: String) {
    guard state.isHeld else { return }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Foundation.write(state.terminal, $0.baseAddress, $0.count)
      }
      if count > 0 { bytes = bytes.dropFirst(count) } else if errno != EINTR { return }
    }
  }

  /// Gives the terminal back for good.
  static func release() {
    letGo()
    for signal in endings + changes { restoreAction(signal) }
  }

  /// Gives the terminal to something else for a while.
  static func lend(_ work: () -> Void) {
    letGo()
    state.isLent = true
    work()
    state.isLent = false
    hold()
  }

  /// Whether the terminal was away since this was asked last, and may show anything.
  static func wasAway() -> Bool {
    // Where no shell looks after the program, the wish to stop it is not heard.
    if !state.isHeld { holdAgain() }
    defer { state.wasAway = false }
    return state.wasAway
  }

  /// Runs somebody's code in a thread of its own: a fault there is met even where its stack is full, and
  /// what is sent to the program is met by the reader's own thread.
  static func runInThread(_ work: () -> Void) {
    let size = 1 << 17
    var stack = stack_t()
    stack.ss_sp = malloc(size)
    stack.ss_size = numericCast(size)
    sigaltstack(&stack, nil)
    defer {
      stack.ss_flags = numericCast(SS_DISABLE)
      sigaltstack(&stack, nil)
      free(stack.ss_sp)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in wishes + changes { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    work()
  }

  /// Makes the loop that reads keys look up.
  ///
  /// Any thread may call it.
  static func wake() {
    var byte: UInt8 = 0
    _ = Foundation.write(state.wake, &byte, 1)
  }
}

// From here on: what signals may call.

private func send(_ text: StaticString) {
  _ = write(state.terminal, text.utf8Start, text.utf8CodeUnitCount)
}

/// Shows the other screen, and takes keys one by one, and what is pasted as that.
///
/// Here and in ``letGo()`` a signal may come at any moment: what it does twice does no harm.
private func hold() {
  guard !state.isOver, !state.isLent else { return }
  (state.isHeld, state.wasAway) = (true, true)
  var settings = rawSettings
  tcsetattr(state.terminal, TCSANOW, &settings)
  send("\u{1B}[?1049h\u{1B}[?25l\u{1B}[?2004h")
  CaughtOutput.begin()
}

/// Leaves the terminal as it was, and prints what nobody has seen.
private func letGo() {
  guard state.isHeld else { return }
  send("\u{1B}[?2026l\u{1B}[0m\u{1B}[?2004l\u{1B}[?25h\u{1B}[?1049l")
  var settings = formerSettings
  tcsetattr(state.terminal, TCSANOW, &settings)
  state.isHeld = false
  CaughtOutput.end()
}

/// What was done at a signal before.
private func restoreAction(_ signal: Int32) {
  var action = formerActions[Int(signal)]
  sigaction(signal, &action, nil)
}

private func watchSignals() {
  sigfillset(&ownAction.sa_mask)
  ownAction.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_RESTART
  #if canImport(Darwin)
    ownAction.__sigaction_u.__sa_sigaction = { meet($0, code: $1?.pointee.si_code ?? 0) }
  #else
    ownAction.__sigaction_handler.sa_sigaction = { signal, info, _ in
      meet(signal, code: info?.pointee.si_code ?? 0)
    }
  #endif
  formerActions = Array(repeating: sigaction(), count: 65)
  for signal in HeldTerminal.endings + HeldTerminal.changes {
    sigaction(signal, &ownAction, &formerActions[Int(signal)])
  }
}

private func meet(_ signal: Int32, code: Int32) {
  switch signal {
  case SIGWINCH: HeldTerminal.wake()
  case SIGTSTP:
    letGo()
    restoreAction(signal)
    raise(signal)
    HeldTerminal.wake()
  case SIGCONT:
    holdAgain()
    HeldTerminal.wake()
  default:
    // The other threads go on while it is told what was wrong.
    state.isOver = true
    letGo()
    let isWish = HeldTerminal.wishes.contains(signal)
    // Whoever wishes the end gets it: Swift's own action at SIGQUIT would let the program go on.
    if isWish { _ = Foundation.signal(signal, SIG_DFL) } else { restoreAction(signal) }
    // A fault comes again when this function returns; what somebody sent must be sent again.
    if isWish || code <= 0 { raise(signal) }
  }
}

/// Takes the terminal after a stop, unless it is somebody else's, as in the background.
private func holdAgain() {
  guard tcgetpgrp(state.terminal) == getpgrp() else { return }
  sigaction(SIGTSTP, &ownAction, nil)
  hold()
}
