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

@Suite(
  "A package of somebody else",
  .enabled(if: hasToolchain, "needs git and swift"))
struct OutsideTests {
  /// How the package names this one, by the words that its manifest reads in `COURSE`.
  private static let manifest = """
    // swift-tools-version: 6.3
    import PackageDescription

    let ways: [String: Package.Dependency] = [
      "path": .package(name: "deep-learning-from-scratch", path: "REPOSITORY"),
      "branch": .package(url: "file://CLONE", branch: "trial"),
      "version": .package(url: "file://CLONE", from: "1.0.0"),
    ]
    let course = ways[Context.environment["COURSE"] ?? ""]
    let package = Package(
      name: "own", platforms: [.macOS(.v15)], dependencies: course.map { [$0] } ?? [],
      targets: [
        .executableTarget(
          name: "own",
          dependencies: ["Tensors", "NeuralNetworks", "Datasets"].map {
            .product(name: $0, package: "deep-learning-from-scratch")
          })
      ])
    """

  @Test("Trains README's network, with this one taken by path, by branch and by version")
  func ownNetwork() throws {
    let folder = try TemporaryFolder()
    let clone = folder.path("deep-learning-from-scratch")
    try publish(at: clone)
    let manifest = Self.manifest.replacing("REPOSITORY", with: repositoryPath)
      .replacing("CLONE", with: clone)
    try folder.write(manifest.utf8, to: "own/Package.swift")
    try folder.write(program().utf8, to: "own/Sources/own/main.swift")

    for way in ["version", "branch", "path"] {
      let outcome = try run(
        environment,
        [
          "swift", "run", "--package-path", folder.path("own"), "--cache-path",
          folder.path("cache"), "own",
        ], in: folder.path,
        environment: ["COURSE": way, "DATASETS_OFFLINE": "1", "DATASETS_DIR": ""])
      #expect(outcome.status == 0, "by \(way): \(outcome.output)\n\(outcome.errors)")
      #expect(outcome.output.contains("231,926"), "by \(way)")
      let accuracy = outcome.lines.last { $0.hasPrefix("1 ") }?.split(separator: " ").last
      #expect(accuracy.flatMap { Double($0) }.map { $0 > 0.5 } == true, "by \(way)")
    }
  }

  /// Makes a repository with a branch and a tag of the files as they are here and now.
  private func publish(at clone: String) throws {
    let files = ["--git-dir", clone + "/.git", "--work-tree", repositoryPath]
    for words in [
      ["init", "--quiet", "--initial-branch", "trial", clone], files + ["add", "--all"],
      files + [
        "-c", "user.name=test", "-c", "user.email=", "commit", "--quiet", "--message", "All",
      ],
      files + ["tag", "1.0.0"],
    ] {
      let outcome = try run(environment, ["git"] + words)
      try #require(outcome.status == 0, "\(words): \(outcome.errors)")
    }
  }

  /// README's program, which trains for an epoch on few drawn digits instead of three on many.
  private func program() throws -> String {
    let readme = try String(contentsOf: repository.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(readme.components(separatedBy: "\n## A network of your own\n").last)
    let blocks = section.components(separatedBy: "```")
    var code = try #require(blocks.count > 1 ? blocks[1] : nil)
    code = String(try #require(code.hasPrefix("swift\n") ? code.dropFirst(6) : nil))
    for (words, smaller) in [
      ("Samples(mnist.train.images, mnist.train.labels)", "[..<2_000]"),
      ("Samples(mnist.test.images, mnist.test.labels)", "[..<500]"),
    ] {
      try #require(code.contains(words))
      code.replace(words, with: words + smaller)
    }
    try #require(code.contains("epochs: 3"))
    code.replace("epochs: 3", with: "epochs: 1")
    return "import Datasets\nimport NeuralNetworks\nimport Tensors\n\n" + code
  }
}
