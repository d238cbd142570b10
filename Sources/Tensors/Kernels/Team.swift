import Synchronization

/// How many threads the arithmetic uses: the processors that this process may use, or what TENSORS_THREADS
/// in the environment says if that is a number from 1 on; at most 16 in any case.
public var threadCount: Int { Team.shared.size }

/// Lets the thread that asks do by itself what `body` computes, as with TENSORS_THREADS=1.
package func withOneThread(_ body: () -> Void) { Team.shared.rest(during: body) }

/// A thread for each processor: the one that asks, and helpers that wait for work.
///
/// Layers follow each other within microseconds, so a helper watches for the next work for a while
/// before it falls asleep. A share that no helper has begun is done by the thread that asked; so
/// work gets done however busy the other processors are.
final class Team: Sendable {
  static let shared = Team(size: min(Platform.processorCount(), 16))

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
  private let alarm = Alarm(value: 0)

  /// What is to be done with each share.
  ///
  /// It is written only by the thread that has taken the team, and only while every share is finished.
  /// It is read only by a thread that has claimed a share. Claiming acquires what storing the unclaimed
  /// shares released, and finishing a share is released to the thread that waits for it; so a read is
  /// always after the write before it, and before the next.
  private nonisolated(unsafe) var job: (@Sendable (Int) -> Void)?

  private init(size: Int) {
    self.size = size
    for helper in 1..<max(size, 1) {
      Platform.startThread { [self] in help(from: helper * shares / size) }
    }
  }

  /// Does all shares of a job and returns when they are finished.
  ///
  /// If another thread has taken the team, this one does all of them itself.
  func perform(_ job: @escaping @Sendable (Int) -> Void) {
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

  /// Keeps the helpers from what is done meanwhile, unless another thread has taken the team.
  func rest(during body: () -> Void) {
    let isMine = !isTaken.exchange(true, ordering: .acquiring)
    body()
    if isMine { isTaken.store(false, ordering: .releasing) }
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
