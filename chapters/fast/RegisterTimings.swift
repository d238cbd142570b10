import Files
import Foundation
import Notebook

/// How fast the product was before and after the tile followed from the registers, in GFLOP/s, on one core.
///
/// Measured by hand, since the library of before is in the history only: the same product in both versions,
/// in turns, each built for two kinds of processors, the best of several rounds.
struct RegisterTimings: Decodable {
  struct Row: Decodable {
    /// What was built for.
    let name: String
    let before: Double
    let after: Double
    let peak: Double
  }

  let machine: String
  let date: String
  let rows: [Row]

  /// Reads what was recorded.
  static func recorded() throws -> RegisterTimings {
    let path = packageFolder + "chapters/fast/registers.json"
    guard let data = try? Data(contentsOf: URL(filePath: path)),
      let timings = try? JSONDecoder().decode(RegisterTimings.self, from: data)
    else { throw FileError("\(path) cannot be read") }
    return timings
  }
}
