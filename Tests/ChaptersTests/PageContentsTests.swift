import Foundation
import Testing

/// The committed page of a chapter, cut into its parts.
private struct CommittedText {
  let text: String

  init(_ chapter: String) throws {
    text = try String(
      contentsOf: repository.appending(path: "chapters/\(chapter)/README.md"), encoding: .utf8)
  }

  /// What stands under each section's heading, by its number.
  var sections: [(number: String, text: Substring)] {
    text.split(separator: "\n## ").dropFirst().compactMap { part in
      part.firstMatch(of: /^<a id="(.+?)">/).map { (String($0.output.1), part) }
    }
  }

  func count(_ words: String) -> Int { text.ranges(of: words).count }
}

@Suite("What is on the pages")
struct PageContentsTests {
  @Test(
    "Each page opens with what it needs, lists its sections, and closes", arguments: everyChapter)
  func frame(chapter: String) throws {
    let page = try CommittedText(chapter)
    for part in [
      "**What you need**", "**Afterwards you can**", "**Contents**", "## What you have learned",
      "**Worth trying**", "**Where to go from here**",
    ] {
      #expect(page.count("\n" + part + "\n") == 1, "\(part)")
    }
    #expect(!page.sections.isEmpty)
    for section in page.sections { #expect(page.text.contains("](#\(section.number))")) }
  }

  @Test("Each section asks, answers, and says what is worth changing", arguments: everyChapter)
  func sections(chapter: String) throws {
    for section in try CommittedText(chapter).sections {
      let questions = section.text.ranges(of: "\n**Question.** ").count
      #expect(questions >= 1, "\(section.number) asks nothing")
      #expect(section.text.ranges(of: "<summary>Answer</summary>").count == questions)
      #expect(
        section.text.ranges(of: "\n**Change it.** ").count == 1,
        "\(section.number) says not, or twice, what to change")
    }
  }

  @Test(
    "Each chapter has fifteen questions and three predictions at least",
    arguments: everyChapter.filter { $0.hasPrefix("ch") })
  func numbers(chapter: String) throws {
    let page = try CommittedText(chapter)
    #expect(page.count("\n**Question.** ") >= 15)
    #expect(page.count("\n**Before you look.** ") >= 3)
  }

  @Test("Whatever is opened is closed", arguments: everyChapter)
  func folds(chapter: String) throws {
    let page = try CommittedText(chapter)
    #expect(page.count("\n<details>\n") == page.count("\n</details>\n"))
  }

  @Test("Each link leads somewhere", arguments: everyChapter)
  func links(chapter: String) throws {
    let page = try CommittedText(chapter)
    let folder = repository.appending(path: "chapters/\(chapter)")
    // Code may hold brackets that look like a link.
    let prose = page.text.replacing(/(?s)```.*?\n```/, with: "")
    for match in prose.matches(of: /\]\(([^)\s]+)\)/) {
      let link = match.output.1
      guard !link.hasPrefix("http") else { continue }
      let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
      let file = parts[0].isEmpty ? "README.md" : parts[0]
      let target = folder.appending(path: file).standardized
      #expect(FileManager.default.fileExists(atPath: target.path(percentEncoded: false)), "\(link)")
      guard parts.count > 1 else { continue }
      let text = try String(contentsOf: target, encoding: .utf8)
      #expect(text.contains("<a id=\"\(parts[1])\"></a>"), "\(link) has no such section")
    }
  }
}
