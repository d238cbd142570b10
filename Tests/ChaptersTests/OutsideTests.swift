import Foundation
import TestSupport
import Testing

/// Finds a program in the path.
private let environment = URL(filePath: "/usr/bin/env")

private let repositoryPath = repository.path(percentEncoded: false)

/// Whether there are git and a toolchain with which a package can be built.
private let hasToolchain = ["git", "swift"].allSatisfy { tool in
  (try? run(environment, [tool, "--version"]))?.status == 0
}

/// The Swift that README shows below a heading, block by block, without the indentation of lists.
private func code(below heading: String) throws -> [String] {
  let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
  let part = try #require(readme.components(separatedBy: "\n## \(heading)\n").last)
  let section = try #require(part.components(separatedBy: "\n## ").first)
  return section.matches(of: /(?m)^( *)```swift\n((?:.*\n)*?) *```$/).map { block in
    let lines = block.output.2.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.dropFirst(min(block.output.1.count, $0.count)) }.joined(separator: "\n")
  }
}

@Suite(
  "What README tells others to write", .enabled(if: hasToolchain, "needs git and swift"))
struct OutsideTests {
  @Test("Trains README's network, with this package taken by version, and as it is there")
  func ownNetwork() throws {
    let folder = try TemporaryFolder()
    let clone = folder.path("deep-learning-from-scratch")
    try publish(at: clone)
    let blocks = try code(below: "A network of your own")
    try #require(blocks.count == 2)
    let (manifest, program) = (blocks[0], blocks[1])
    let path = ".package(path: \"../deep-learning-from-scratch\")"
    try #require(manifest.contains(path))
    // A version is what build systems ask most of.
    let address = ".package(url: \"file://\(clone)\", from: \"1.0.0\")"
    try folder.write(manifest.replacing(path, with: address).utf8, to: "mine/Package.swift")
    try folder.write(smaller(program).utf8, to: "mine/Sources/mine/main.swift")
    try check(runOwn(in: folder), epochs: 1, accuracy: 0.5, "version")
    // To the letter.
    try folder.write(manifest.utf8, to: "mine/Package.swift")
    try folder.write(program.utf8, to: "mine/Sources/mine/main.swift")
    let outcome = try runOwn(in: folder)
    try check(outcome, epochs: 3, accuracy: hasImages ? 0.975 : 0.9, "path")
    #expect(!(outcome.output + outcome.errors).contains("warning:"))
    #expect(try folder.content()["mine/run.safetensors"] != nil)
  }

  /// Builds and runs the package in the folder `mine`.
  private func runOwn(in folder: TemporaryFolder) throws -> ProgramRun {
    try run(
      environment, ["swift", "run", "--cache-path", folder.path("cache")],
      in: folder.path("mine"), environment: ["DATASETS_OFFLINE": "1"])
  }

  private func check(
    _ outcome: ProgramRun, epochs: Int, accuracy: Double, _ way: Comment
  ) throws {
    #expect(outcome.status == 0, "by \(way): \(outcome.output)\n\(outcome.errors)")
    #expect(outcome.output.contains("231,926"), way)
    let rows = outcome.lines.map { $0.split(separator: " ") }.filter { $0.count == 3 }
    let reached = rows.filter { $0[0] == "\(epochs)" }.compactMap { Double($0[2]) }
    #expect(reached.last.map { $0 > accuracy } == true, way)
  }

  /// README's program with one epoch of few images instead of three of many.
  private func smaller(_ program: String) throws -> String {
    var code = program
    for (words, others) in [
      ("mnist.train.labels)", "mnist.train.labels)[..<2_000]"),
      ("mnist.test.labels)", "mnist.test.labels)[..<500]"), ("epochs: 3", "epochs: 1"),
    ] {
      try #require(code.contains(words))
      code.replace(words, with: others)
    }
    return code
  }

  @Test("Adds README's chapter without a warning, and its page is true")
  func ownChapter() throws {
    let folder = try TemporaryFolder()
    let clone = folder.path("course")
    try publish(at: clone)
    let blocks = try code(below: "Adding a chapter")
    try #require(blocks.count == 4)
    try folder.write([], to: "course/chapters/ch09/README.md")
    try FileManager.default.createDirectory(
      atPath: "\(clone)/chapters/ch09/figures", withIntermediateDirectories: true)
    try add(blocks[0], to: "Package.swift", below: "  chapter(\"ch08\"", in: clone)
    try folder.write(blocks[1].utf8, to: "course/chapters/ch09/9.1-Mask.swift")
    try folder.write(blocks[2].utf8, to: "course/chapters/ch09/main.swift")
    let list = "chapters/support/Course.swift"
    try add(blocks[3], to: list, below: "extension CoursePage {", in: clone)
    try add("  .ch09,", to: list, below: "  .studies,", in: clone)

    for words in [["--render"], ["--check"], []] {
      let outcome = try run(
        environment, ["swift", "run", "--package-path", clone, "ch09"] + words)
      #expect(outcome.status == 0, "\(outcome.output)\n\(outcome.errors)")
      #expect(!(outcome.output + outcome.errors).contains("warning:"), "\(outcome.errors)")
      if words.isEmpty { #expect(outcome.lines.contains("    [[False  True]")) }
    }
    let page = try String(contentsOfFile: "\(clone)/chapters/ch09/README.md", encoding: .utf8)
    #expect(page.hasPrefix("# Chapter 9: Masks\n") && page.contains("page.show(\"mask\", x .<= 0)"))
  }

  /// Adds lines to a file, below the line that begins with some words.
  private func add(_ lines: String, to name: String, below words: String, in clone: String) throws {
    let path = "\(clone)/\(name)"
    var all = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    let place = try #require(all.firstIndex { $0.hasPrefix(words) }, "\(words) in \(name)")
    all.insert(lines, at: place + 1)
    try all.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
  }

  /// Makes a repository with a tag of the files as they are here and now, and has them
  /// there too.
  private func publish(at clone: String) throws {
    let files = ["--git-dir", clone + "/.git", "--work-tree", repositoryPath]
    for words in [
      ["init", "--quiet", clone], files + ["add", "--all"],
      files + [
        "-c", "user.name=test", "-c", "user.email=", "commit", "--quiet", "--message", "All",
      ],
      files + ["tag", "1.0.0"], ["-C", clone, "reset", "--quiet", "--hard"],
    ] {
      let outcome = try run(environment, ["git"] + words)
      try #require(outcome.status == 0, "\(words): \(outcome.errors)")
    }
  }
}
