import Foundation
import Notebook

/// Something whose speed is measured.
struct Benchmark {
  let name: String
  let unit: String

  /// Makes ready, and gives what is timed, and how the seconds of one call become the figure.
  let start: () throws -> (work: () -> Void, figure: (Double) -> Double)

  /// Measures five rounds of a quarter of a second each, and prints the line.
  func measure() throws -> BenchmarkResult {
    let (work, figure) = try start()
    let seconds = (0..<5).map { _ in secondsPerCall(of: work, during: 0.25) }
    let result = BenchmarkResult(name: name, unit: unit, figures: seconds.map(figure))
    Program.print(result)
    return result
  }
}

/// Calls a function for so long, and gives the mean time of a call.
///
/// How many calls that takes is found by doubling; so threads and caches have warmed up by then.
func secondsPerCall(of work: () -> Void, during seconds: Double) -> Double {
  func time(_ calls: Int) -> Double {
    ContinuousClock().measure { for _ in 0..<calls { work() } } / .seconds(1)
  }
  var calls = 1
  var trial = time(calls)
  while trial < seconds / 8 {
    calls *= 2
    trial = time(calls)
  }
  calls = max(Int(seconds / trial * Double(calls)), 1)
  return time(calls) / Double(calls)
}
