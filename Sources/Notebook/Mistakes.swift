#if os(Linux) && canImport(Runtime) && (arch(x86_64) || arch(arm64))
  import Files
  import Foundation
  import Runtime

  // A mistake in a page's code, such as an index out of range, ends the program by a signal. Of itself
  // Swift then shows all calls that led there, a hundred lines, most of them in the libraries. One wants to
  // know what was wrong, and at which line of one's own.
  //
  // macOS shows no calls, only Swift's own message.

  /// What ends a program by a signal, told in a few lines.
  enum Mistakes {
    /// The variable of the environment with which Swift's own list of calls is shown.
    static let variable = "COURSE_BACKTRACE"

    /// Has mistakes told in a few lines from now on.
    ///
    /// - Parameter environment: where the whole list may be asked for. A copy of a program that stops for
    ///   ``Page/showFailure(_:)`` needs neither.
    static func watch(_ environment: [String: String]) {
      guard environment[variable, default: ""].isEmpty, environment["NOTEBOOK_STOPS_AT"] == nil
      else { return }
      // The stack itself may be full.
      let size = 1 << 16
      var stack = stack_t(
        ss_sp: .allocate(byteCount: size, alignment: 16), ss_flags: 0, ss_size: size)
      sigaltstack(&stack, nil)
      var action = sigaction()
      action.sa_flags = SA_SIGINFO | SA_ONSTACK
      action.__sigaction_handler.sa_sigaction = { meet($0, $1, $2) }
      for signal in [SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { sigaction(signal, &action, nil) }
      sigaction(SIGILL, &action, &former)
    }
  }

  /// What was to be done at an illegal instruction before.
  nonisolated(unsafe) private var former = sigaction()

  /// Lets the program go on in ``tell()``, as if it had been called where the program was stopped.
  private func meet(
    _ signal: Int32, _ info: UnsafeMutablePointer<siginfo_t>?, _ context: UnsafeMutableRawPointer?
  ) {
    let place = info?.pointee._sifields._sigfault.si_addr
    if signal == SIGILL && !isSwiftsOwn(place) {
      sigaction(SIGILL, &former, nil)
      return
    }
    guard let context = context?.assumingMemoryBound(to: ucontext_t.self) else { _exit(1) }
    let teller: @convention(c) () -> Void = { tell() }
    let start = UInt(bitPattern: unsafeBitCast(teller, to: Int.self))
    let stack = context.pointee.stackPointer
    if signal == SIGSEGV && (Int(bitPattern: place) - Int(bitPattern: stack)).magnitude < 1 << 16 {
      let line: StaticString =
        "Fatal error: the stack is full: a function calls itself without end\n"
      write(STDERR_FILENO, line.utf8Start, line.utf8CodeUnitCount)
      _exit(1)
    }
    context.pointee.call(start)
  }

  /// Whether an illegal instruction is one with which Swift ends a program.
  private func isSwiftsOwn(_ instruction: UnsafeMutableRawPointer?) -> Bool {
    #if arch(x86_64)
      let code = instruction?.loadUnaligned(as: UInt16.self).littleEndian
      return code == 0x0B0F || code == 0xB90F
    #else
      return true
    #endif
  }

  extension ucontext_t {
    #if arch(x86_64)
      private static let (stack, instruction) = (15, 16)

      fileprivate var stackPointer: UInt {
        withUnsafeBytes(of: uc_mcontext.gregs) {
          $0.load(fromByteOffset: 8 * Self.stack, as: UInt.self)
        }
      }

      /// Makes it seem that the instruction called a function.
      fileprivate mutating func call(_ function: UInt) {
        withUnsafeMutableBytes(of: &uc_mcontext.gregs) { registers in
          let registers = registers.bindMemory(to: UInt.self)
          let top = (registers[Self.stack] - 128) & ~15 - 8
          UnsafeMutablePointer<UInt>(bitPattern: top)?.pointee = registers[Self.instruction] + 1
          (registers[Self.stack], registers[Self.instruction]) = (top, function)
        }
      }
    #else
      fileprivate var stackPointer: UInt { UInt(uc_mcontext.sp) }

      /// Makes it seem that the instruction called a function.
      fileprivate mutating func call(_ function: UInt) {
        let place = uc_mcontext.pc
        withUnsafeMutableBytes(of: &uc_mcontext.regs) {
          $0.storeBytes(of: place + 4, toByteOffset: 8 * 30, as: UInt64.self)
        }
        uc_mcontext.sp = uc_mcontext.sp & ~15
        uc_mcontext.pc = UInt64(function)
      }
    #endif
  }

  /// Says what was wrong, if Swift has not, and in which line of one's own; then the program ends.
  private func tell() {
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { signal(number, SIG_DFL) }
    // Nobody waits for ever if the search for the line does not end.
    alarm(60)
    let frames = (try? Backtrace.capture(limit: 64))?.symbolicated()?.frames ?? []
    let names = frames.compactMap { $0.symbol?.name }
    let silent = "Swift runtime failure: "
    if let name = names.first(where: { $0.hasPrefix(silent) }) {
      Terminal.complain("Fatal error: \(name.dropFirst(silent.count))")
    }
    if let frame = frames.first(where: { $0.isOwn }), let place = frame.symbol?.sourceLocation {
      let path =
        place.path.hasPrefix(packageFolder)
        ? String(place.path.dropFirst(packageFolder.count)) : place.path
      Terminal.complain("at \(path):\(place.line)")
    }
    Terminal.complain("(\(Mistakes.variable)=1 in the environment shows all calls that led there)")
    _exit(1)
  }

  extension SymbolicatedBacktrace.Frame {
    /// Whether it is a line of the reader's, or of a page: one that is there, and not in a library.
    fileprivate var isOwn: Bool {
      guard let place = symbol?.sourceLocation, place.line > 0 else { return false }
      let isLibrary = ["Sources/", "dataset/library/", "chapters/support/"].contains {
        place.path.hasPrefix(packageFolder + $0)
      }
      return !isLibrary && FileManager.default.fileExists(atPath: place.path)
    }
  }
#endif
