/// How much there is to do, counted in multiply-adds.
struct Work {
  private let multiplyAdds: Double

  /// As many multiply-adds of numbers that are in the cache.
  static func multiplyAdds(_ count: Double) -> Work { Work(multiplyAdds: count) }

  /// Elements that are read, changed a little and written: each takes as long as 64 multiply-adds.
  static func elements(_ count: Int) -> Work { Work(multiplyAdds: 64 * Double(count)) }

  /// What one thread does alone, because it is one of several already.
  static let ofOneThread = Work(multiplyAdds: 0)

  /// Whether it is worth a second thread.
  ///
  /// Below a million multiply-adds, which are some ten
  /// microseconds, waking a thread costs more than it saves.
  var isWorthSharing: Bool { multiplyAdds > 0x1p20 }
}

/// A pointer, or something that holds pointers, which the threads of one job may all use.
///
/// The compiler keeps pointers from crossing threads, since it cannot see what they are used for. This
/// word is the only place in the module that overrules it. It is right where three things hold, and they
/// do wherever ``shareOut(_:step:_:_:)`` is called:
///
/// - a thread writes only what belongs to its own run of the job, and the runs do not overlap;
/// - no thread reads what another one writes during the job;
/// - the memory is there until the job is done: `shareOut` returns only then.
///
/// Everything else that the threads use, the compiler checks: their closure is `@Sendable`.
struct Shared<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// Shares work on `count` things out to all processors, or does it at once where that does not pay.
///
/// Each thread begins with runs of its own, and always the same ones, so that it finds in its cache what it
/// has left there; who is done takes some of the others'.
///
/// - Parameters:
///   - count: how many things there are.
///   - step: what the length of a run is to be a multiple of.
///   - work: how much there is to do in all.
///   - body: does the work on a run. The runs do not overlap, and are done at the same time.
@inline(__always)
func shareOut(
  _ count: Int, step: Int = 1, _ work: Work, _ body: @Sendable (Range<Int>) -> Void
) {
  guard work.isWorthSharing, Team.shared.size > 1 else { return body(0..<count) }
  let steps = count.dividedRoundingUp(by: step)
  withoutActuallyEscaping(body) { body in
    let shares = Team.shared.shares
    Team.shared.perform { share in
      let start = min(steps * share / shares * step, count)
      let end = min(steps * (share + 1) / shares * step, count)
      if start < end { body(start..<end) }
    }
  }
}
