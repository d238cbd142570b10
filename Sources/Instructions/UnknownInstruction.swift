#if arch(x86_64) && (canImport(Glibc) || canImport(Darwin))
  #if canImport(Darwin)
    import Darwin
  #else
    import Glibc
  #endif

  // The libraries are built for the processor of the machine that builds them. On an older one a
  // program would die of a signal and say nothing. This module is built without those instructions,
  // and what it does before `main` makes such a program say why, in one line.

  #if canImport(Darwin)
    @section("__DATA,__mod_init_func,mod_init_funcs") @used
    private let beforeMain: @convention(c) () -> Void = { watchForUnknownInstructions() }
  #else
    @section(".init_array") @used
    private let beforeMain: @convention(c) () -> Void = { watchForUnknownInstructions() }
  #endif

  /// What the process did at an illegal instruction before this module looked at it.
  nonisolated(unsafe) private var former = sigaction()

  private func watchForUnknownInstructions() {
    var action = sigaction()
    action.sa_flags = SA_SIGINFO
    #if canImport(Darwin)
      action.__sigaction_u.__sa_sigaction = { _, info, _ in meet(info?.pointee.si_addr) }
    #else
      action.__sigaction_handler.sa_sigaction = { _, info, _ in
        meet(info?.pointee._sifields._sigfault.si_addr)
      }
    #endif
    sigaction(SIGILL, &action, &former)
  }

  /// Ends the program with a line if its processor does not know the instruction there.
  ///
  /// Only what is allowed in a signal handler is called here.
  private func meet(_ instruction: UnsafeMutableRawPointer?) {
    let code = instruction?.loadUnaligned(as: UInt16.self).littleEndian
    // `ud2` and `ud1` are known: Swift ends a program with them, after a message of its own. Back
    // from here the program meets them again, and what was to be done then is done.
    guard code != 0x0B0F, code != 0xB90F else {
      sigaction(SIGILL, &former, nil)
      return
    }
    let line: StaticString = """
      This processor lacks an instruction that the program was built with. \
      Build it with TENSORS_CPU=x86-64-v3 in the environment, or with x86-64 for any processor.\n
      """
    write(2, line.utf8Start, line.utf8CodeUnitCount)
    _exit(1)
  }
#endif
