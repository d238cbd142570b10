// The C library's `stdout` is a variable, which nothing here sets.
@preconcurrency import Foundation

/// What a learner's program may use; the runner adds a limit on the time by the clock.
package enum Limits {
  /// Seconds of the processor's time.
  package static let seconds = 5
  /// Bytes of memory in use.
  package static let memory = 1 << 30
  /// Bytes of output.
  static let output = 1 << 18
}

/// Sets the limits of this process.
///
/// - Parameter tooMuchMemory: called, on another thread, when more memory is in use than allowed.
func setLimits(tooMuchMemory: @escaping @Sendable () -> Never) {
  // A line is then there to be seen even if the next one stops the program.
  setvbuf(stdout, nil, _IOLBF, 0)
  // Whoever started this may ignore or block the signals of limits, and a child inherits that.
  signal(SIGXFSZ, SIG_DFL)
  signal(SIGXCPU, SIG_DFL)
  var none = sigset_t()
  sigemptyset(&none)
  pthread_sigmask(SIG_SETMASK, &none, nil)
  limit(RLIMIT_CPU, to: Limits.seconds)
  limit(RLIMIT_FSIZE, to: Limits.output)
  limit(RLIMIT_CORE, to: 0)
  // Stops what asks for a great deal at once. Not every system heeds it, so memory is watched too.
  limit(RLIMIT_AS, to: 8 * Limits.memory)
  let watch = Thread {
    while true {
      if memoryInUse() > Limits.memory { tooMuchMemory() }
      usleep(5_000)
    }
  }
  watch.start()
}

#if canImport(Darwin)
  private func limit(_ resource: Int32, to value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    setrlimit(resource, &limit)
  }
#else
  private func limit(_ resource: __rlimit_resource, to value: Int) {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
  }
#endif

/// The memory that this process has in use, in bytes; 0 where the system does not tell.
private func memoryInUse() -> Int {
  #if canImport(Darwin)
    var usage = rusage()
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #else
    // Not `getrusage`: its maximum counts what the process that started this one had in use.
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let resident = pages.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return resident * sysconf(Int32(_SC_PAGESIZE))
  #endif
}
