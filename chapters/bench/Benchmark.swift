import Foundation

/// Something whose speed is measured.
struct Benchmark {
  let name: String
  let unit: String

  /// Makes ready, and gives what is timed, and how the seconds of one call become the figure.
  let start: () throws -> (work: () -> Void, figure: (Double) -> Double)

  /// Measures five rounds of a quarter of a second each, and prints the line.
  func measure() throws -> Result {
    let (work, figure) = try start()
    let seconds = (0..<5).map { _ in secondsPerCall(of: work, during: 0.25) }
    let result = Result(name: name, unit: unit, figures: seconds.map(figure))
    print(result)
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

/// A figure, with how far it scatters.
struct Result: Codable, CustomStringConvertible {
  let name: String
  let unit: String
  let median: Double
  let lowest: Double
  let highest: Double

  init(name: String, unit: String, figures: [Double]) {
    let figures = figures.sorted()
    self.name = name
    self.unit = unit
    (lowest, median, highest) = (figures[0], figures[figures.count / 2], figures[figures.count - 1])
  }

  var description: String {
    let title = name.padding(toLength: 44, withPad: " ", startingAt: 0)
    return "  " + title + String(format: "%10.1f   (%.1f … %.1f)", median, lowest, highest)
  }
}
