import Foundation
import Tensors
import TestSupport
import Testing

/// What a program did.
struct ProgramRun {
  let status: Int32
  let output: String
  let errors: String

  var lines: [String] { output.components(separatedBy: "\n") }
}

/// Where this package's programs are built, beside the tests.
let programFolder = Bundle.module.bundleURL.deletingLastPathComponent()

/// The top of this package.
let repository = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// Runs one of this package's programs.
///
/// - Parameters:
///   - name: the program, such as "ch05".
///   - words: its command line.
///   - input: what it reads on standard input.
///   - environment: variables to be set besides those of the tests.
func run(
  _ name: String, _ words: [String], input: String = "", environment: [String: String] = [:]
) throws -> ProgramRun {
  try run(
    programFolder.appending(path: name), words, input: input, environment: environment)
}

/// Runs any program, in a folder if one is named; see the form for this package's own.
func run(
  _ program: URL, _ words: [String], in folder: String? = nil, input: String = "",
  environment: [String: String] = [:]
) throws -> ProgramRun {
  let streams = try TemporaryFolder()
  for (name, content) in [("input", input), ("output", ""), ("errors", "")] {
    try streams.write(content.utf8, to: name)
  }
  let process = Process()
  process.executableURL = program
  process.arguments = words
  if let folder { process.currentDirectoryURL = URL(filePath: folder) }
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  process.standardInput = FileHandle(forReadingAtPath: streams.path("input"))
  process.standardOutput = FileHandle(forWritingAtPath: streams.path("output"))
  process.standardError = FileHandle(forWritingAtPath: streams.path("errors"))
  try process.run()
  process.waitUntilExit()
  return ProgramRun(
    status: process.terminationStatus,
    output: try String(contentsOfFile: streams.path("output"), encoding: .utf8),
    errors: try String(contentsOfFile: streams.path("errors"), encoding: .utf8))
}

/// Runs a program as often as it takes to kill it some times, each after a
/// random while.
///
/// Where it has ended by itself before that, it begins anew, and the whiles become shorter.
///
/// - Parameters:
///   - program: the program.
///   - words: its command line.
///   - times: how often it is killed.
///   - seconds: the longest while; it halves when the program ends by itself.
///   - path: what it stores, removed for a new beginning.
func runKilled(
  _ program: URL, _ words: [String], times: Int, within seconds: Double, storing path: String,
  _ random: inout RandomState
) throws {
  var (kills, ends, longest) = (0, 0, seconds)
  while kills < times {
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: random.uniform(in: 0..<longest))
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    if process.terminationReason == .uncaughtSignal {
      kills += 1
    } else {
      (ends, longest) = (ends + 1, longest / 2)
      try #require(process.terminationStatus == 0 && ends < 10)
      try FileManager.default.removeItem(atPath: path)
    }
  }
}

/// Tests that need the published images run where `DATASETS_DIR` names them.
let hasImages = ProcessInfo.processInfo.environment["DATASETS_DIR"] != nil
