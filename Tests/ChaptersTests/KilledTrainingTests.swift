import Foundation
import Tensors
import Testing

@Suite("A training that is killed")
struct KilledTrainingTests {
  @Test("goes on as if nothing had happened, killed twenty times at random moments")
  func killed() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let unbroken = try run(
      "training-run",
      [folder.appending(path: "unbroken.safetensors").path(percentEncoded: false), "40"])
    #expect(unbroken.status == 0)

    var random = RandomState(seed: 6)
    let path = folder.appending(path: "killed.safetensors").path(percentEncoded: false)
    try runKilled(
      "training-run", [path, "40"], times: 20, after: 0.01..<0.15, storing: path, &random)
    let resumed = try run("training-run", [path, "40"])
    #expect(resumed.status == 0)
    #expect(resumed.output == unbroken.output)
  }
}
