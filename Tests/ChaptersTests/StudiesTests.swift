import Foundation
import Tensors
import TestSupport
import Testing

@Suite("The studies")
struct StudiesTests {
  /// The file of a run on drawn digits.
  private func file(_ name: String, in folder: TemporaryFolder) -> URL {
    URL(filePath: folder.path("quick-synthetic/\(name)"))
  }

  /// The history that a run has stored, without the times.
  private func history(_ name: String, in folder: TemporaryFolder) throws -> [String] {
    let data = try Data(contentsOf: file(name, in: folder))
    let object = try JSONSerialization.jsonObject(with: data)
    let records = (object as? [String: Any])?["history"] as? [[String: Any]] ?? []
    return try records.map { record in
      let timeless = record.filter { $0.key != "seconds" }
      let data = try JSONSerialization.data(withJSONObject: timeless, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
  }

  private static let words = ["training-size", "--quick", "--data", "synthetic"]

  @Test("Are listed where none is named, each with its question and its time")
  func list() throws {
    let outcome = try run("studies", [])
    #expect(outcome.status == 0)
    for name in [
      "two-layer", "training-size", "hidden-neurons", "architectures", "shuffled-labels",
      "memorize", "fashion",
    ] {
      #expect(outcome.lines.contains(name))
    }
    #expect(outcome.lines.allSatisfy { $0.count <= 90 })
  }

  @Test("Have the published numbers of parameters")
  func summary() throws {
    let outcome = try run("studies", ["architectures", "--summary"])
    let totals = outcome.lines.filter { $0.contains("total") }
      .compactMap { $0.split(separator: " ").dropFirst().first }
    #expect(totals == ["407,050", "1,628,170", "1,611,690", "1,066,410"])
  }

  @Test("End with the same history when they are killed ten times at random moments")
  func killed() throws {
    let (unbroken, broken) = (try TemporaryFolder(), try TemporaryFolder())
    let words = Self.words + ["--epochs", "8"]
    #expect(try run("studies", words + ["--runs", unbroken.path]).status == 0)
    var random = RandomState(seed: 8)
    try runKilled(
      programFolder.appending(path: "studies"), words + ["--runs", broken.path], times: 10,
      within: 1.4, storing: broken.path,
      &random)
    let resumed = try run("studies", words + ["--runs", broken.path])
    #expect(resumed.status == 0)
    for size in [3_750, 950, 250] {
      let file = "training-size-\(size)-seed0.json"
      let history = try history(file, in: broken)
      #expect(history.count == 8)
      #expect(try history == self.history(file, in: unbroken))
    }
  }

  @Test("Show the mean and the spread of several seeds, and begin anew if told so")
  func seeds() throws {
    let folder = try TemporaryFolder()
    let words = Self.words + ["--epochs", "1", "--runs", folder.path]
    #expect(try run("studies", words + ["--seeds", "2"]).output.contains("± of 2 seeds"))
    #expect(try run("studies", words).output.contains("was done before, to epoch 1;"))
    #expect(try !run("studies", words + ["--restart"]).output.contains("done before"))
  }

  @Test("Go on from a checkpoint, and refuse a damaged one in one line")
  func damaged() throws {
    let folder = try TemporaryFolder()
    func train(epochs: Int) throws -> ProgramRun {
      try run("studies", Self.words + ["--epochs", "\(epochs)", "--runs", folder.path])
    }
    #expect(try train(epochs: 1).status == 0)
    #expect(try train(epochs: 2).output.contains("950: goes on after epoch 1 of 2"))
    try Data("nonsense".utf8).write(to: file("training-size-950-seed0.safetensors", in: folder))
    let outcome = try train(epochs: 3)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("training-size-950-seed0.safetensors"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("Neither go on with nor show a run that was made from other data")
  func otherData() throws {
    let (folder, data, others) = (
      try TemporaryFolder(), try noise(3_750, seed: 1), try noise(3_750, seed: 2)
    )
    func train(_ data: TemporaryFolder, epochs: Int) throws -> ProgramRun {
      try run(
        "studies",
        ["training-size", "--quick", "--data", data.path, "--runs", folder.path]
          + ["--epochs", "\(epochs)"])
    }
    #expect(try train(data, epochs: 1).status == 0)
    #expect(try train(data, epochs: 1).output.contains("was done before, to epoch 1;"))
    for epochs in [1, 2] {
      let outcome = try train(others, epochs: epochs)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors.hasSuffix(
          "was made from other data; --restart makes it anew, --runs DIR keeps both\n"))
    }
    #expect(try train(data, epochs: 2).status == 0)
  }

  @Test(
    "Do not show what another network came to, nor another seed",
    arguments: [#""seed":0"#: #""seed":1"#, "ReLU": "Tanh"])
  func otherNetwork(old: String, new: String) throws {
    let (folder, data) = (try TemporaryFolder(), try noise(3_750, seed: 1))
    let words = ["training-size", "--quick", "--epochs", "1"]
    let places = ["--data", data.path, "--runs", folder.path]
    #expect(try run("studies", words + places).status == 0)
    let path = folder.path("quick/training-size-250-seed0.json")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let changed = text.replacingOccurrences(of: old, with: new)
    try #require(changed != text)
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    let outcome = try run("studies", words + places)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("was made by another network, or from another seed; --restart"))
  }

  @Test("Wrap round at the last seed")
  func lastSeed() throws {
    let folder = try TemporaryFolder()
    let words = ["--epochs", "1", "--seeds", "2", "--seed", "4294967295", "--runs", folder.path]
    #expect(try run("studies", Self.words + words).status == 0)
    for seed in [4_294_967_295, 0] {
      let path = file("training-size-250-seed\(seed).json", in: folder).path(percentEncoded: false)
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }

  @Test(
    "Refuse to publish what is not the page's own run, before it is made",
    arguments: [
      (["--quick"], 2), ([], 2), (["--full", "--seed", "7"], 2), (["--full"], 1),
    ] as [([String], Int32)])
  func publishing(words: [String], status: Int32) throws {
    let (folder, before) = (try TemporaryFolder(), try committedFiles())
    let outcome = try run(
      "studies",
      ["two-layer", "--publish", "--data", "synthetic", "--runs", folder.path] + words)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains("--publish"))
    #expect(try committedFiles() == before)
    #expect(try folder.content().isEmpty)
  }

  @Test("Say in one line how many images they need")
  func fewImages() throws {
    let (folder, data) = (try TemporaryFolder(), try noise(100, seed: 1))
    for study in [
      "training-size", "hidden-neurons", "architectures", "shuffled-labels", "memorize",
    ] {
      let outcome = try run(
        "studies", [study, "--quick", "--data", data.path, "--runs", folder.path])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains(" training images, and there are 100"), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("Say which stored result is none")
  func damagedResult() throws {
    let folder = try TemporaryFolder()
    let words = Self.words + ["--epochs", "1", "--runs", folder.path]
    #expect(try run("studies", words).status == 0)
    try Data("{}".utf8).write(to: file("training-size-950-seed0.json", in: folder))
    let outcome = try run("studies", words)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("training-size-950-seed0.json is not what a run came to;"))

    let pipe = file("training-size-950-seed0.json", in: folder).path(percentEncoded: false)
    try FileManager.default.removeItem(atPath: pipe)
    #expect(mkfifo(pipe, 0o600) == 0)
    let refusal = try run("studies", words)
    #expect(refusal.status == 1)
    #expect(
      refusal.errors
        == "studies: cannot read \(pipe), which a run of the study writes: it is a pipe or a device\n"
    )
  }

  @Test("Say in one line that Fashion-MNIST is missing")
  func missing() throws {
    let environment = [
      "DATASETS_DIR": "/nowhere", "DATASETS_OFFLINE": "1", "HOME": "/nowhere",
    ]
    let outcome = try run("studies", ["fashion", "--quick"], environment: environment)
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("studies: "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("Fashion-MNIST"))
  }

  @Test(
    "Refuse what they do not understand",
    arguments: [["training"], ["--seeds", "0"], ["fashion", "--epochs"], ["--fast"]])
  func mistakes(words: [String]) throws {
    #expect(try run("studies", words).status == 2)
  }
}
