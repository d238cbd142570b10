import Foundation
import Testing

@Suite("The benchmark")
struct BenchTests {
  @Test("answers the name of a benchmark with a figure, and refuses others")
  func answer() throws {
    let outcome = try run("bench", ["--answer"], input: "Double 32×10 · 10×512ᵀ\nnonsense\n")
    #expect(outcome.lines.first.flatMap(Double.init).map { $0 > 0 } == true)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "bench: no benchmark is called nonsense\n")
  }

  @Test("explains itself")
  func help() throws {
    let outcome = try run("bench", ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--only PART"))
  }

  @Test(
    "refuses what it does not understand",
    arguments: [["fast"], ["--only"], ["--only", "all"], ["--json"], ["--network"]])
  func mistakes(words: [String]) throws {
    let outcome = try run("bench", words)
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test("says at once that it cannot write its figures")
  func unwritable() throws {
    let outcome = try run("bench", ["--json", "/nowhere/figures.json"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("bench: /nowhere/figures.json cannot be written"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test(
    "takes no time while nobody asks it",
    .enabled(
      if: FileManager.default.fileExists(atPath: "/proc/self/stat"), "the system tells times"))
  func rest() throws {
    let process = Process()
    process.executableURL = programFolder.appendingPathComponent("bench")
    process.arguments = ["--answer"]
    let (questions, answers) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (questions, answers)
    try process.run()
    defer { process.terminate() }
    /// Hundredths of a second that its threads have worked.
    func time() throws -> Int {
      let file = "/proc/\(process.processIdentifier)/stat"
      let words = try String(contentsOfFile: file, encoding: .utf8).split(separator: " ")
      return (Int(words[13]) ?? 0) + (Int(words[14]) ?? 0)
    }
    for _ in 0..<8 {
      try questions.fileHandleForWriting.write(contentsOf: Data("Float 50×784 · 784×64\n".utf8))
      _ = answers.fileHandleForReading.availableData
      Thread.sleep(forTimeInterval: 0.1)
      let before = try time()
      Thread.sleep(forTimeInterval: 0.2)
      #expect(try time() - before < 10)
    }
  }
}
