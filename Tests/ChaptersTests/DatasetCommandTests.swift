import TestSupport
import Testing

@Suite("The command that fetches data")
struct DatasetCommandTests {
  @Test("Explains itself")
  func help() throws {
    let outcome = try run("dataset", ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("--from DIR"))
  }

  @Test(
    "Refuses what it does not understand",
    arguments: [
      ["--from", "--help"], ["--from", ""], ["--from"], ["mnist", "mnist"], ["--help", "nonsense"],
      ["--help", "-h"], ["--from", "a", "--from", "b"], ["mnist", "fashion-mnist", "mnist"],
    ])
  func mistakes(words: [String]) throws {
    let outcome = try run("dataset", words, environment: ["DATASETS_OFFLINE": "1"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }
}
