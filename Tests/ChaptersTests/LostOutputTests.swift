import Foundation
import TestSupport
import Testing

/// Each program, with words at which it prints something at once.
private let speakers: [(name: String, words: [String])] =
  everyProgram.map { ($0, ["--help"]) } + everyChapter.map { ($0, ["--list"]) } + [
    ("ch01", ["1.3"]), ("ch02", ["2.1"]), ("ch03", ["3.1"]), ("ch04", ["4.1"]), ("ch05", ["5.1"]),
    ("gradient-lab", ["2"]), ("fast", ["7"]), ("studies", []), ("bench", ["--only", "products"]),
  ]

@Suite("What is printed, if it cannot be")
struct LostOutputTests {
  @Test(
    "Is a line on standard error, and status 1, from every program",
    arguments: speakers.indices, [">/dev/full", ">&-"])
  func lost(speaker: Int, redirection: String) throws {
    let (name, words) = speakers[speaker]
    let reason = redirection == ">&-" ? "Bad file descriptor" : "No space left on device"
    if redirection == ">/dev/full" && !FileManager.default.fileExists(atPath: "/dev/full") {
      return
    }
    let outcome = try runInShell(name, words, redirection: redirection)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "\(name): standard output cannot be written: \(reason)\n")
  }

  @Test("Is so too where the file grows larger than the system allows")
  func largeFile() throws {
    let folder = try TemporaryFolder()
    let outcome = try runInShell(
      "ch05", ["5.1"], before: "ulimit -f 1", redirection: ">output", in: folder.path)
    #expect(outcome.status == 1)
    #expect(outcome.errors == "ch05: standard output cannot be written: File too large\n")
  }

  @Test("To figures is so too, and leaves nothing behind")
  func largeFigure() throws {
    let folder = try TemporaryFolder()
    let outcome = try runInShell(
      "ch02", ["2.4.1", "--figures", folder.path], before: "ulimit -f 1", redirection: ">/dev/null")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasSuffix("gates.svg: File too large\n"))
    #expect(try folder.content().isEmpty)
  }

  @Test(
    "Does not go into files that are opened later, nor is read from them",
    .enabled(if: hasImages, "needs DATASETS_DIR"), arguments: ["<&-", "2>&-", "<&- 2>&-"])
  func closedStreams(redirection: String) throws {
    let outcome = try runInShell("ch05", ["5.7.2"], redirection: redirection)
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.hasPrefix("    loss") })
  }

  @Test(
    "Because too many files are open is not blamed on the images",
    .enabled(if: hasImages, "needs DATASETS_DIR"))
  func fewDescriptors() throws {
    for limit in [6, 8, 12, 16, 20, 100, 255] {
      let outcome = try runInShell("ch05", ["5.7.2"], before: "ulimit -n \(limit)")
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(": it cannot be read: Too many open files; "))
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test(
    "Of a failure that is shown leaves no core file",
    .enabled(if: writesCoreFiles, "the system writes core files where the program runs"))
  func coreFile() throws {
    let folder = try TemporaryFolder()
    let outcome = try runInShell(
      "ch03", ["3.3.2"], before: "ulimit -c unlimited", in: folder.path)
    #expect(outcome.output.contains("Fatal error: matmul"))
    #expect(try folder.content().isEmpty)
  }
}

private let writesCoreFiles: Bool = {
  let pattern = try? String(contentsOfFile: "/proc/sys/kernel/core_pattern", encoding: .utf8)
  return pattern.map { !$0.hasPrefix("|") && !$0.hasPrefix("/") } ?? false
}()
