import Foundation
import Tensors
import Testing

/// What a program of this package did.
struct Outcome {
  let status: Int32
  let output: String
  let errors: String

  var lines: [String] { output.components(separatedBy: "\n") }
}

/// Where this package's programs are built, beside the tests.
let programFolder = Bundle.module.bundleURL.deletingLastPathComponent()

/// Runs one of this package's programs.
///
/// - Parameters:
///   - name: the program, such as "ch05".
///   - words: its command line.
///   - input: what it reads on standard input.
///   - environment: variables to be set besides those of the tests.
func run(
  _ name: String, _ words: [String], input: String = "", environment: [String: String] = [:]
) throws -> Outcome {
  let process = Process()
  process.executableURL = programFolder.appendingPathComponent(name)
  process.arguments = words
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let files = try (0..<3).map { _ in try TemporaryFile() }
  try input.write(to: files[0].url, atomically: true, encoding: .utf8)
  process.standardInput = try FileHandle(forReadingFrom: files[0].url)
  process.standardOutput = try FileHandle(forWritingTo: files[1].url)
  process.standardError = try FileHandle(forWritingTo: files[2].url)
  try process.run()
  process.waitUntilExit()
  return Outcome(
    status: process.terminationStatus,
    output: try String(contentsOf: files[1].url, encoding: .utf8),
    errors: try String(contentsOf: files[2].url, encoding: .utf8))
}

/// Runs one of this package's programs again and again, and kills it each time after a random while.
///
/// Where it has ended by itself before that, it begins anew.
///
/// - Parameters:
///   - name: the program.
///   - words: its command line.
///   - times: how often it is killed.
///   - seconds: the shortest and the longest while.
///   - path: what it stores, removed for a new beginning.
func runKilled(
  _ name: String, _ words: [String], times: Int, after seconds: Range<Double>, storing path: String,
  _ random: inout RandomState
) throws {
  var kills = 0
  while kills < times {
    let process = Process()
    process.executableURL = programFolder.appendingPathComponent(name)
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: random.uniform(in: seconds))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      kills += 1
    } else {
      try #require(process.terminationStatus == 0)
      try FileManager.default.removeItem(atPath: path)
    }
  }
}

/// An empty file that is removed with this value.
final class TemporaryFile {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  init() throws { try Data().write(to: url) }

  deinit { try? FileManager.default.removeItem(at: url) }
}

/// Tests that need the published images run where `DATASETS_DIR` names them.
let hasImages = ProcessInfo.processInfo.environment["DATASETS_DIR"] != nil
