import Foundation

/// A figure, with how far it scatters.
struct BenchmarkResult: Codable, CustomStringConvertible {
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
