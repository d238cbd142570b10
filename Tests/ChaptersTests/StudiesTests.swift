import Foundation
import Tensors
import Testing

@Suite("The studies")
struct StudiesTests {
  /// A folder for runs that is removed with this value.
  final class RunFolder {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path(
      percentEncoded: false)

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The file of a run on drawn digits.
    func file(_ name: String) -> URL {
      URL(fileURLWithPath: path).appending(path: "quick-synthetic/\(name)")
    }

    /// The history that a run has stored, without the times.
    func history(_ name: String) throws -> [String] {
      let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file(name)))
      let records = (object as? [String: Any])?["history"] as? [[String: Any]] ?? []
      return try records.map { record in
        let timeless = record.filter { $0.key != "seconds" }
        let data = try JSONSerialization.data(withJSONObject: timeless, options: .sortedKeys)
        return String(decoding: data, as: UTF8.self)
      }
    }
  }

  private static let words = ["training-size", "--quick", "--data", "synthetic"]

  @Test("are listed where none is named, each with its question and its time")
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

  @Test("have the published numbers of parameters")
  func summary() throws {
    let outcome = try run("studies", ["architectures", "--summary"])
    let totals = outcome.lines.filter { $0.contains("total") }
      .compactMap { $0.split(separator: " ").dropFirst().first }
    #expect(totals == ["407,050", "1,628,170", "1,611,690", "1,066,410"])
  }

  @Test("end with the same history when they are killed ten times at random moments")
  func killed() throws {
    let (unbroken, broken) = (RunFolder(), RunFolder())
    let words = Self.words + ["--epochs", "8"]
    #expect(try run("studies", words + ["--runs", unbroken.path]).status == 0)
    var random = RandomState(seed: 8)
    try runKilled(
      "studies", words + ["--runs", broken.path], times: 10, after: 0.4..<1.4, storing: broken.path,
      &random)
    let resumed = try run("studies", words + ["--runs", broken.path])
    #expect(resumed.status == 0)
    for size in [3_750, 950, 250] {
      let file = "training-size-\(size)-seed0.json"
      let history = try broken.history(file)
      #expect(history.count == 8)
      #expect(try history == unbroken.history(file))
    }
  }

  @Test("show the mean and the spread of several seeds, and begin anew if told so")
  func seeds() throws {
    let folder = RunFolder()
    let words = Self.words + ["--epochs", "1", "--runs", folder.path]
    #expect(try run("studies", words + ["--seeds", "2"]).output.contains("± of 2 seeds"))
    #expect(try run("studies", words).output.contains("was done before, to epoch 1;"))
    #expect(try !run("studies", words + ["--restart"]).output.contains("done before"))
  }

  @Test("go on from a checkpoint, and refuse a damaged one in one line")
  func damaged() throws {
    let folder = RunFolder()
    func train(epochs: Int) throws -> Outcome {
      try run("studies", Self.words + ["--epochs", "\(epochs)", "--runs", folder.path])
    }
    #expect(try train(epochs: 1).status == 0)
    #expect(try train(epochs: 2).output.contains("950: goes on after epoch 1 of 2"))
    try Data("nonsense".utf8).write(to: folder.file("training-size-950-seed0.safetensors"))
    let outcome = try train(epochs: 3)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("training-size-950-seed0.safetensors"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test("say in one line that Fashion-MNIST is missing")
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
    "refuse what they do not understand",
    arguments: [["training"], ["--seeds", "0"], ["fashion", "--epochs"], ["--fast"]])
  func mistakes(words: [String]) throws {
    #expect(try run("studies", words).status == 2)
  }
}
