import Foundation
import Tensors
import TestSupport
import Testing

@Suite("Words put together at random")
struct CommandLineFuzzTests {
  /// How often each program runs; `FUZZ_COMMANDS=1000 swift test --filter Fuzz` tries a thousand.
  private static let count =
    ProcessInfo.processInfo.environment["FUZZ_COMMANDS"].flatMap { Int($0) } ?? 12

  /// Words that follow others, and words that no program knows.
  private static let others = [
    "0", "7", "-1", "4294967295", "4294967296", "1.5", "", "synthetic", "/nowhere", "/dev/null",
    "/dev/zero", "x", "--", "-", "--fast", "ü", "5.9", "mnist", "products", "affine:10", "2",
    "http://127.0.0.1:9", "1e9", "nan", "٣", "--seed=7", "\\", "*",
  ]

  @Test(
    "End with status 0, 1 or 2, say why in a line, and change no committed file",
    arguments: everyProgram)
  func words(name: String) throws {
    let (folder, before) = (try TemporaryFolder(), try committedFiles())
    let programs = try programsElsewhere()
    let known = try run(name, ["--help"]).output.matches(of: /--[a-z]+|\b-h\b/).map {
      String($0.output)
    }
    let sections = try run(name, ["--list"]).lines.compactMap { $0.split(separator: " ").first }
      .map(String.init)
    var random = RandomState(seed: 15)
    for _ in 0..<Self.count {
      let pools = [known, known, Self.others, sections].filter { !$0.isEmpty }
      var words = (0..<random.integer(in: 0..<7)).map { _ in
        let pool = pools[random.integer(in: 0..<pools.count)]
        return pool[random.integer(in: 0..<pool.count)]
      }
      // Without one of these it would work for minutes, or write what it should. It comes first, so that
      // no other word takes it for its value.
      words.insert(contentsOf: harmless(name, words, sections, &random), at: 0)
      let outcome = try run(
        URL(filePath: programs.path(name)), words, in: folder.path,
        environment: ["DATASETS_OFFLINE": "1", "DATASETS_DIR": "/nowhere"])
      let lines = outcome.errors.split(separator: "\n").count {
        !$0.contains("--step needs a terminal")
      }
      #expect(0...2 ~= outcome.status, "\(name) \(words)")
      #expect(outcome.status == 0 || lines == Int(outcome.status), "\(words): \(outcome.errors)")
    }
    #expect(try committedFiles() == before)
  }

  /// A word that keeps a run short, and lets it write nothing: `--list`, or the first section.
  private func harmless(
    _ name: String, _ words: [String], _ sections: [String], _ random: inout RandomState
  ) -> [String] {
    guard everyChapter.contains(name) else { return name == "dataset" ? [] : ["--help"] }
    let writers = ["--render", "--check", "--train", "--measure", "--publish"]
    let isHeavy =
      name == "studies" || words.contains { sections.contains($0) || writers.contains($0) }
    return isHeavy || random.integer(in: 0..<2) == 0 ? ["--list"] : [sections[0]]
  }
}
