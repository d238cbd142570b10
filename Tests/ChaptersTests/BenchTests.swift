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
}
