import Foundation
import TestSupport
import Testing

@Suite("The front door")
struct CourseTests {
  @Test("Shows every page with what it teaches, where the images are, and the version")
  func frontPage() throws {
    let outcome = try run("course", [])
    #expect(outcome.status == 0)
    for name in everyChapter { #expect(outcome.lines.contains { $0.hasPrefix("  \(name) ") }) }
    #expect(outcome.output.contains("MNIST is "))
    #expect(outcome.lines.allSatisfy { $0.count <= 100 })
  }

  @Test("Lists the sections that the programs list themselves")
  func contents() throws {
    let all = try run("course", ["--list"]).lines.map {
      $0.split(separator: " ").joined(separator: " ")
    }
    for name in everyChapter where name != "studies" {
      let sections = try run(name, ["--list"]).lines.filter { !$0.isEmpty }
      for section in sections {
        let words = section.split(separator: " ").joined(separator: " ")
        #expect(all.contains(words), "\(name): \(words)")
      }
    }
  }

  @Test(
    "Runs a section of the right program, a page by its name, and hands on what else was said",
    arguments: [
      (["5.6.1"], "ch05", ["5.6.1"]), (["2.1", "--seed", "3"], "ch02", ["2.1", "--seed", "3"]),
      (["ch01", "1.3.9"], "ch01", ["1.3.9"]),
      (["gradient-lab", "--list"], "gradient-lab", ["--list"]),
      (["3.99"], "ch03", ["3.99"]), (["1", "--list"], "ch01", ["1", "--list"]),
    ])
  func starts(words: [String], program: String, passed: [String]) throws {
    let folder = try programsElsewhere()
    let outcome = try run(URL(filePath: folder.path("course")), words)
    let expected = try run(program, passed)
    #expect(outcome.status == expected.status)
    #expect(outcome.output == expected.output)
    #expect(outcome.errors == expected.errors)
  }

  @Test(
    "Gives the nearest name for one that is mistyped, and the list",
    arguments: [
      ("course", ["gradientlab"], "did you mean gradient-lab?"),
      ("course", ["ch5"], "did you mean ch0"), ("course", ["--lst"], "did you mean --list?"),
      ("ch05", ["5.7.9"], "did you mean 5.7."), ("ch05", ["--sede", "1"], "did you mean --seed?"),
      ("ch03", ["--imgae", "x"], "did you mean --image?"),
      ("ch05", ["--colour", "never"], "did you mean --color?"),
      ("studies", ["fashoin"], "did you mean fashion?"),
      ("dataset", ["mnits"], "did you mean mnist?"), ("bench", ["--jsno"], "did you mean --json?"),
      ("bench", ["--only", "product"], "did you mean products?"),
    ])
  func mistyped(name: String, words: [String], suggestion: String) throws {
    let outcome = try run(name, words)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains(suggestion), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test("Has nothing to suggest for a word that is like none")
  func unlike() throws {
    let outcome = try run("course", ["xylophone"])
    #expect(outcome.status == 2)
    #expect(!outcome.errors.contains("did you mean"))
    #expect(outcome.errors.contains("the pages are ch01, ch02,"))
  }

  @Test("Every program tells the version, which stands alone", arguments: everyProgram)
  func version(name: String) throws {
    let outcome = try run(name, ["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /[a-z0-9-]+ \d+\.\d+\n/) != nil)
    #expect(outcome.output.hasPrefix("\(name) "))
    #expect(try run(name, ["--version", "--help"]).status == 2)
    #expect(try run(name, ["--help"]).output.contains("--version"))
  }

  @Test("A word with line breaks or colours in it makes an error of as many lines as others")
  func controlCharacters() throws {
    for name in ["course", "ch05", "dataset"] {
      let outcome = try run(name, ["a\nb\u{1B}[31m"])
      #expect(outcome.errors.split(separator: "\n").count == 2)
      #expect(!outcome.errors.contains("\u{1B}"))
    }
    let outcome = try run("ch03", ["3.6.1", "--data", "a\nb"])
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
