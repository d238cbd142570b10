import Testing

@testable import Notebook

private let declared: [ChapterOption] = [
  .flag("--verbose", ""), .count("--epochs", quick: 1, standard: 2, full: 3, ""),
  .text("--runs", "DIR", standard: "here", ""),
]

private func options(_ words: String..., declaring own: [ChapterOption] = declared) throws
  -> Options
{
  try Options(words, usage: Usage(name: "ch00", title: "Nothing", sections: [], options: own))
}

private let known = "is declared, only flag --verbose, count --epochs, text --runs"

private let mistakes: [String: @Sendable () throws -> Void] = [
  "no count --epoch \(known)": { _ = try options().count("--epoch") },
  "no text --run \(known)": { _ = try options().text("--run") },
  "no flag --verbos \(known)": { _ = try options().flag("--verbos") },
  "no flag --epochs \(known)": { _ = try options("--epochs", "5").flag("--epochs") },
  "no count --runs \(known)": { _ = try options().count("--runs") },
  "no flag --seed is declared, only the words of every chapter": {
    _ = try options(declaring: []).flag("--seed")
  },
]

@Suite("A chapter's own words")
struct OptionsTests {
  @Test("Have what follows them, or what stands for it")
  func values() throws {
    let plain = try options()
    #expect(!plain.flag("--verbose"))
    #expect(plain.count("--epochs") == 2)
    #expect(plain.text("--runs") == "here")
    let own = try options("--verbose", "--epochs", "7", "--runs", "there")
    #expect(own.flag("--verbose"))
    #expect(own.count("--epochs") == 7)
    #expect(own.text("--runs") == "there")
    #expect(try options("--full").count("--epochs") == 3)
  }

  @Test("Have seeds that go round")
  func seeds() throws {
    #expect(try options("--seed", "7").seed(behind: 2) == 9)
    #expect(try options("--seed", "4294967295").seed(behind: 1) == 0)
  }

  @Test("Stop the program where they are asked for and not declared", arguments: mistakes.keys)
  func undeclared(message: String) async throws {
    let result = try await #require(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) { [message] in
      try mistakes[message]?()
    }
    let printed = String(decoding: result.standardErrorContent, as: UTF8.self)
    #expect(printed.contains("Fatal error: Options: \(message)\n"))
  }

  @Test(
    "And every chapter's are refused where they are repeated or contradict each other",
    arguments: [
      (["--help", "--render"], "--help and --render contradict each other"),
      (["--render", "--list"], "--list and --render contradict each other"),
      (["--check", "--render"], "--render and --check contradict each other"),
      (["-h", "--check"], "--help and --check contradict each other"),
      (["--full", "--quick"], "--quick and --full contradict each other"),
      (["--seed", "1", "--seed", "1"], "--seed is there twice"),
      (["--help", "-h"], "-h is there twice"),
      (["--verbose", "--verbose"], "--verbose is there twice"),
      (["--epochs", "11"], "--epochs needs a whole number from 1 to 10, not 11"),
      (
        ["1.1", "1.2.1", "--step", "--from", "1.3"],
        "--from 1.3 is none of the sections that are named"
      ),
    ])
  func contradictions(words: [String], problem: String) {
    let own: [ChapterOption] = [
      .flag("--verbose", ""), .count("--epochs", quick: 1, standard: 2, full: 3, largest: 10, ""),
    ]
    let sections = ["1.1", "1.2.1", "1.2.2", "1.3"].map { Section($0, "", { _ in }) }
    let usage = Usage(name: "ch00", title: "Nothing", sections: sections, options: own)
    let error = #expect(throws: UsageError.self) { try Options(words, usage: usage) }
    #expect(error?.description.hasPrefix(problem + "\nusage: ") == true)
    for words in [["1.1", "1.2"], ["1.2.1"], []] {
      #expect(throws: Never.self) {
        _ = try Options(words + ["--step", "--from", "1.2.1"], usage: usage)
        _ = try Options(words + ["--step", "--from", "1.2"], usage: usage)
      }
    }
  }
}
