import Foundation
import TestSupport
import Testing

@Suite("The benchmark")
struct BenchTests {
  @Test("Answers the name of a benchmark with a figure, and refuses others")
  func answer() throws {
    let outcome = try run("bench", ["--answer"], input: "Double 32×10 · 10×512ᵀ\nnonsense\n")
    let answer = try #require(outcome.lines.first.flatMap { Double($0) })
    #expect(answer > 0)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "bench: no benchmark is called nonsense\n")
  }

  @Test("Explains itself")
  func help() throws {
    let outcome = try run("bench", ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--only PART"))
  }

  @Test(
    "Refuses what it does not understand",
    arguments: [
      ["fast"], ["--only"], ["--only", "all"], ["--json"], ["--network"], ["--json", "--help"],
      ["--only", "growth", "--only", "growth"], ["--answer", "--only", "growth"], ["--help", "-h"],
      ["--help", "nonsense"],
    ])
  func mistakes(words: [String]) throws {
    let outcome = try run("bench", words)
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test("Says at once that it cannot write its figures")
  func unwritable() throws {
    let outcome = try run("bench", ["--json", "/nowhere/figures.json"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("bench: /nowhere/figures.json cannot be written"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "Says in one line that there are too few images, and keeps the figures of before",
    arguments: ["networks", "scaling", "growth"])
  func fewImages(part: String) throws {
    let (data, folder) = (try noise(100, seed: 1), try TemporaryFolder())
    try folder.write("old".utf8, to: "figures.json")
    for file in ["figures.json", "new.json"] {
      let outcome = try run(
        "bench", ["--only", part, "--json", folder.path(file)],
        environment: ["DATASETS_DIR": data.path])
      #expect(outcome.status == 1)
      #expect(
        outcome.errors
          == "bench: MNIST: at least 512 images to train on are needed, and there are 100\n")
    }
    #expect(try folder.content() == ["figures.json": Data("old".utf8)])
  }

  @Test(
    "Sleeps while nobody asks it", .enabled(if: hasProc, "the system shows its threads"))
  func rest() throws {
    let process = Process()
    process.executableURL = programFolder.appending(path: "bench")
    process.arguments = ["--answer"]
    let (questions, answers) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (questions, answers)
    try process.run()
    defer { process.terminate() }
    for _ in 0..<8 {
      try questions.fileHandleForWriting.write(contentsOf: Data("Float 50×784 · 784×64\n".utf8))
      _ = answers.fileHandleForReading.availableData
      let threads = ThreadStates(of: process.processIdentifier)
      let rests = try (0..<200).contains { _ in
        Thread.sleep(forTimeInterval: 0.05)
        return try threads.restSinceLastLook()
      }
      #expect(rests)
    }
  }
}

private let hasProc = FileManager.default.fileExists(atPath: "/proc/self/task")

/// What Linux tells of a process's threads.
private final class ThreadStates {
  private let folder: String
  private var switches: [String] = []

  init(of process: Int32) { folder = "/proc/\(process)/task" }

  /// Whether all threads sleep, and none of them has been awake since this was asked before.
  func restSinceLastLook() throws -> Bool {
    let lines = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap {
      try String(contentsOfFile: "\(folder)/\($0)/status", encoding: .utf8).split(separator: "\n")
    }
    let former = switches
    switches = lines.filter { $0.contains("ctxt_switches") }.map(String.init)
    let sleep = lines.filter { $0.hasPrefix("State:") }.allSatisfy { $0.contains("S (sleeping)") }
    return sleep && switches == former
  }
}
