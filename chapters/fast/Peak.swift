import Dispatch

/// The speed that no product on so many cores exceeds, in GFLOP/s.
func peak(cores: Int, seconds: Double) -> Double {
  let rounds = 1_000_000
  let sums = (0..<16).map { Vector(repeating: Float($0)) }
  let additions = registerSums * Vector.scalarCount * rounds * cores
  let time = fastest(during: seconds) {
    DispatchQueue.concurrentPerform(iterations: cores) { _ in
      let sum = multiplyAdds(rounds, sums, .one, 1 / 3)
      precondition(sum[0] > 0)
    }
  }
  return 2 * Double(additions) / time / 1e9
}

/// The shortest time that a call takes: what other programs on the machine disturb the least.
///
/// - Parameters:
///   - seconds: how long to call it, at least once.
///   - work: what is timed.
func fastest(during seconds: Double, _ work: () -> Void) -> Double {
  let clock = ContinuousClock()
  var (best, total) = (Double.infinity, 0.0)
  repeat {
    let time = clock.measure(work) / .seconds(1)
    best = min(best, time)
    total += time
  } while total < seconds
  return best
}
