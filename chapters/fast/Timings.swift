import ChapterSupport
import Files
import Foundation
import Notebook

/// The steps from the definition to the library, in order.
enum Step: String, CaseIterable, Codable, CodingKeyRepresentable {
  case loops = "1 three loops"
  case rows = "2 along the rows"
  case vectors = "3 vectors"
  case tiles = "4 tiles"
  case panels = "5 panels and blocks"
  case libraryAlone = "6 the library, one core"
  case library = "6 the library, all cores"
}

/// How fast the steps were on a machine, in GFLOP/s.
struct Timings: Codable {
  /// The processor's name.
  var machine: String
  /// The day, as 2025-01-31.
  var date: String
  /// How the program was built: debug or release.
  var build: String
  /// How many rows and columns the matrices had.
  var size: Int
  /// How many cores the last step used; the others use one.
  var cores: Int
  /// What one core can do at most.
  var peakOfOneCore: Double
  /// What all those cores can do at most.
  var peakOfAllCores: Double
  /// What each step reached.
  var speeds: [Step: Double] = [:]
}

extension Timings {
  private static let path = packageFolder + "chapters/fast/timings.json"

  /// Reads the speeds that were measured last.
  static func recorded() throws -> Timings {
    do {
      let timings = try JSONDecoder().decode(
        Timings.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
      guard timings.isComplete else { throw CocoaError(.coderReadCorrupt) }
      return timings
    } catch {
      throw FileError("\(path) cannot be read; `swift run fast --measure` writes it")
    }
  }

  /// Writes them for the page.
  func record() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    do {
      try replaceFile(at: Self.path, with: encoder.encode(self) + Data("\n".utf8))
    } catch {
      throw FileError("\(Self.path) cannot be written: \(systemReason(for: error))")
    }
  }

  /// Whether every step was timed.
  var isComplete: Bool { speeds.count == Step.allCases.count }

  /// A step's speed in words.
  func words(_ step: Step) -> String {
    let speed = speeds[step] ?? 0
    let what = step == .library && cores > 1 ? "of \(cores) cores' peak" : "of one core's peak"
    return "\(rounded(speed)) GFLOP/s, \(share(step)) \(what)"
  }

  /// The headings of the rows.
  static let headings = ["", "cores", "gain", "GFLOP/s", "of the peak"]

  /// A row for each step that was timed, and one for each peak.
  var rows: [[String]] {
    let timed = Step.allCases.filter { speeds[$0] != nil }
    let steps = timed.map { step in
      [
        step.rawValue, "\(step == .library ? cores : 1)",
        gain(of: step).map { "× \(rounded($0))" } ?? "", rounded(speeds[step] ?? 0), share(step),
      ]
    }
    let peaks = [["one core's peak", "1", "", rounded(peakOfOneCore), "100.0 %"]]
    let all = ["\(cores) cores' peak", "\(cores)", "", rounded(peakOfAllCores), "100.0 %"]
    return steps + peaks + (cores > 1 ? [all] : [])
  }

  /// How many times as fast a step is as the one before.
  func gain(of step: Step) -> Double? {
    guard let index = Step.allCases.firstIndex(of: step), index > 0,
      let before = speeds[Step.allCases[index - 1]]
    else { return nil }
    return speeds[step].map { $0 / before }
  }

  /// What part of the peak of the cores it used a step reached.
  private func share(_ step: Step) -> String {
    let peak = step == .library ? peakOfAllCores : peakOfOneCore
    return rounded(100 * (speeds[step] ?? 0) / peak) + " %"
  }
}

/// A number with one decimal.
func rounded(_ number: Double) -> String { String(format: "%.1f", number) }

/// The processor's name, or at least its kind.
func machineName() -> String {
  #if arch(x86_64)
    processorName() ?? "an x86-64 processor"
  #else
    processorName() ?? "an arm64 processor"
  #endif
}

/// How this program was built.
func buildName() -> String {
  #if DEBUG
    "debug"
  #else
    "release"
  #endif
}
