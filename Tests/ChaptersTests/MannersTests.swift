import Foundation
import TestSupport
import Testing

@Suite("A chapter's manners")
struct MannersTests {
  @Test("Lists its sections without running them")
  func list() throws {
    let page = try run("ch05", ["--list"])
    #expect(page.status == 0)
    #expect(page.lines.first == "5.1    Computational graphs")
    #expect(page.lines.dropLast().last == "5.7.4  Training")
  }

  @Test("Explains itself")
  func help() throws {
    let page = try run("ch05", ["--help"])
    #expect(page.status == 0)
    for word in ["--list", "--step", "--seed", "--data", "--figures", "--iterations", "--verbose"] {
      #expect(page.output.contains("  \(word)"))
    }
  }

  @Test(
    "Refuses words that it does not understand",
    arguments: [
      ["5.9"], ["--fast"], ["--seed"], ["--seed", "x"], ["--seed", "-1"],
      ["--seed", "4294967296"], ["--data"], ["--iterations", "0"], ["--iterations", "1.5"],
      ["--figures", "--list"], ["--verbose", "1"], [""], ["--color", "red"], ["--color"],
      ["--large"], ["--from", "5.1"], ["--step", "--from", "6.1"], ["--step", "--from"],
    ])
  func wrongWords(words: [String]) throws {
    let page = try run("ch05", words)
    #expect(page.status == 2)
    #expect(page.output.isEmpty)
    let lines = page.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].hasPrefix("ch05: ") && lines[1].hasPrefix("usage: "))
  }

  @Test(
    "Refuses words that contradict each other, in every chapter, and changes nothing",
    arguments: everyChapter,
    [
      ["--help", "--render"], ["--render", "--list"], ["--check", "--render"], ["--list", "-h"],
      ["--quick", "--full"], ["--list", "--list"], ["--seed", "1", "--seed", "1"],
    ])
  func contradictions(name: String, words: [String]) throws {
    let before = try committedFiles()
    let page = try run(name, words)
    #expect(page.status == 2)
    #expect(page.output.isEmpty && page.errors.split(separator: "\n").count == 2)
    #expect(try committedFiles() == before)
  }

  @Test("Says in one line that a folder holds no images")
  func noImages() throws {
    let folder = try TemporaryFolder()
    let page = try run("ch05", ["5.7.2", "--data", folder.path])
    #expect(page.status == 1)
    #expect(page.errors.split(separator: "\n").count == 1)
    #expect(page.errors.contains(folder.path))
  }

  @Test("Goes on with its own digits where they are asked for")
  func syntheticDigits() throws {
    let page = try run("ch05", ["5.7.4", "--data", "synthetic", "--iterations", "3"])
    #expect(page.status == 0)
    #expect(page.output.contains("synthetic digits"))
    #expect(page.output.contains("xTrain (60000, 784)"))
  }

  @Test("Writes its figures as SVG")
  func figures() throws {
    let folder = try TemporaryFolder()
    let words = ["--data", "synthetic", "--iterations", "2", "--figures", folder.path]
    #expect(try run("ch05", ["5.7.4"] + words).status == 0)
    let files = try folder.content()
    #expect(
      files.keys.sorted() == [
        "accuracy.svg", "answers.svg", "loss.svg", "mistakes.svg", "weights-after.svg",
        "weights-before.svg",
      ])
    let figure = String(decoding: try #require(files["loss.svg"]), as: UTF8.self)
    #expect(figure.hasPrefix("<svg") || figure.hasPrefix("<?xml"))
  }

  @Test("Says in one line that figures cannot be written", arguments: ["/dev/null", "/dev/null/x"])
  func unwritableFigures(folder: String) throws {
    let page = try run("ch05", ["5.1", "--figures", folder])
    #expect(page.status == 1)
    #expect(page.errors.split(separator: "\n").count == 1)
    #expect(page.errors.contains(folder))
  }

  @Test("Says in one line that there is no terminal to step in, and shows the page")
  func stepping() throws {
    let page = try run("ch05", ["5.1"])
    for environment in [[:], ["TERM": "dumb"]] {
      let stepped = try run("ch05", ["5.1", "--step"], environment: environment)
      #expect(stepped.status == 0 && stepped.output == page.output)
      #expect(stepped.errors == "ch05: --step needs a terminal; here is the page as it is\n")
    }
  }

  @Test("Writes no colour where nobody sees it")
  func noColour() throws {
    #expect(try !run("ch05", ["5.1"]).output.contains("\u{1B}"))
  }
}
