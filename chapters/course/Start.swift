import ChapterSupport
import Files
import Foundation
import Notebook

/// Runs a page in place of this program.
///
/// - Parameters:
///   - word: its name, or the number of a section of a chapter.
///   - words: what it is to be told.
func start(_ word: String, _ words: [String]) throws -> Never {
  if course.contains(where: { $0.name == word }) { try run(word, words) }
  let chapter = word.prefix { $0 != "." }
  let page = "ch" + String(repeating: "0", count: max(2 - chapter.count, 0)) + chapter
  if course.contains(where: { $0.name == page }) { try run(page, [word] + words) }
  let names = course.map(\.name)
  let others = ["--list", "--help", "--version"]
  throw UsageError(
    "\(word.isEmpty ? "an empty word" : word) is neither a page nor a section"
      + suggestion(for: word, among: names + others)
      + "; the pages are \(names.joined(separator: ", "))",
    usage: usage)
}

/// Lets a program take this one's place: as it was built beside a copy of this one, else built anew.
private func run(_ program: String, _ words: [String]) throws -> Never {
  let here =
    Bundle.main.executableURL?.deletingLastPathComponent().path(percentEncoded: false) ?? ""
  let neighbour = (here.hasSuffix("/") ? here : here + "/") + program
  let isCopied = !here.hasPrefix(packageFolder)
  if isCopied && access(neighbour, X_OK) == 0 {
    throw replaced(by: [neighbour] + words)
  }
  let kind = here.contains("/release") ? ["-c", "release"] : []
  throw replaced(by: ["swift", "run", "--package-path", packageFolder] + kind + [program] + words)
}

/// Goes on as another program, or says why that is impossible.
private func replaced(by command: [String]) -> FileError {
  var arguments = command.map { strdup($0) } + [nil]
  defer { for argument in arguments { free(argument) } }
  execvp(command[0], &arguments)
  return FileError("cannot run \(command[0]): \(String(cString: strerror(errno)))")
}
