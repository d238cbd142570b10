import Dispatch
import Foundation
import Synchronization

/// Shares work on `count` things out to all processors, or does it at once where that does not pay.
///
/// Each processor takes one run of them, and always the same one, so that it finds in its cache
/// what it has left there.
///
/// - Parameters:
///   - count: how many things there are.
///   - step: what the length of a run is to be a multiple of.
///   - isWorthwhile: whether the work is long enough; waking a thread takes some microseconds.
///   - body: does the work on a run; runs are disjoint, and done at the same time.
@inline(__always)
func shareOut(
  _ count: Int, step: Int = 1, isWorthwhile: Bool, _ body: (Range<Int>) -> Void
) {
  guard isWorthwhile, Team.shared.size > 1 else { return body(0..<count) }
  let steps = (count + step - 1) / step
  withoutActuallyEscaping(body) { body in
    let shares = Team.shared.shares
    Team.shared.perform { share in
      let start = min(steps * share / shares * step, count)
      let end = min(steps * (share + 1) / shares * step, count)
      if start < end { body(start..<end) }
    }
  }
}

/// How many threads the arithmetic uses: the processors that this process may use, at most 16, or
/// what TENSORS_THREADS in the environment says.
public var threadCount: Int { Team.shared.size }

/// A thread for each processor: the one that asks, and helpers that wait for work.
///
/// Layers follow each other within microseconds, so a helper watches for the next work for a while
/// before it falls asleep. A share that no helper has begun is done by the thread that asked; so
/// work gets done however busy the other processors are.
final class Team: Sendable {
  static let shared = Team(size: min(processors(), 16))

  /// The number of threads.
  let size: Int

  /// The number of pieces that work is cut into: more than threads, so that one who is done early
  /// can take some from another.
  var shares: Int { 4 * size }

  /// How often a helper looks for work before it falls asleep.
  private static let patience = 100_000

  private let isTaken = Atomic(false)
  private let round = Atomic(0)
  private let unclaimed = Atomic<UInt64>(0)
  private let unfinished = Atomic(0)
  private let sleepers = Atomic(0)
  private let alarm = DispatchSemaphore(value: 0)

  /// Written only while every share is finished; read only by those who claimed a share.
  private nonisolated(unsafe) var job: ((Int) -> Void)?

  private init(size: Int) {
    self.size = size
    for helper in 1..<max(size, 1) {
      Thread.detachNewThread { [self] in help(from: helper * shares / size) }
    }
  }

  /// Does all shares of a job and returns when they are finished.
  ///
  /// If another thread has taken the team, this one does all of them itself.
  func perform(_ job: @escaping (Int) -> Void) {
    guard !isTaken.exchange(true, ordering: .acquiring) else { return (0..<shares).forEach(job) }
    self.job = job
    unfinished.store(shares, ordering: .relaxed)
    unclaimed.store(.max >> (64 - UInt64(shares)), ordering: .releasing)
    round.add(1, ordering: .sequentiallyConsistent)
    for _ in 0..<sleepers.load(ordering: .sequentiallyConsistent) { alarm.signal() }
    work(from: 0)
    while unfinished.load(ordering: .acquiring) > 0 {}
    self.job = nil
    isTaken.store(false, ordering: .releasing)
  }

  /// Does the shares that nobody has begun: first a thread's own ones, then the others.
  private func work(from first: Int) {
    for offset in 0..<shares {
      let share = (first + offset) % shares
      let bit: UInt64 = 1 << UInt64(share)
      let before = unclaimed.bitwiseAnd(~bit, ordering: .acquiring).oldValue
      guard before & bit != 0 else { continue }
      job?(share)
      unfinished.subtract(1, ordering: .releasing)
    }
  }

  private func help(from first: Int) {
    var seen = 0
    while true {
      var patience = Self.patience
      while round.load(ordering: .acquiring) == seen {
        patience -= 1
        if patience == 0 {
          sleep(unlessPast: seen)
          patience = Self.patience  // It may have been woken for work that others have done.
        }
      }
      seen = round.load(ordering: .acquiring)
      work(from: first)
    }
  }

  private func sleep(unlessPast seen: Int) {
    sleepers.add(1, ordering: .sequentiallyConsistent)
    if round.load(ordering: .sequentiallyConsistent) == seen { alarm.wait() }
    sleepers.subtract(1, ordering: .sequentiallyConsistent)
  }
}

/// How many processors this process may use, or what TENSORS_THREADS in the environment says.
///
/// Under Linux these may be fewer than the machine has, in a container or under `taskset`; a team
/// larger than that would wait for itself. The kernel tells them as bits of a hexadecimal number.
private func processors() -> Int {
  let wish = ProcessInfo.processInfo.environment["TENSORS_THREADS"].flatMap { Int($0) }
  if let wish, wish > 0 { return wish }
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let allowed = status.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") } ?? ""
  let digits = allowed.dropFirst("Cpus_allowed:".count).compactMap(\.hexDigitValue)
  let count = digits.map(\.nonzeroBitCount).reduce(0, +)
  return count > 0 ? count : ProcessInfo.processInfo.activeProcessorCount
}
