import Foundation
import Tensors
import TestSupport
import Testing

private let toolchain = Toolchain(beside: .module)

@Suite("A training that is killed", .enabled(if: toolchain != nil, "needs swiftc"))
struct KilledTrainingTests {
  @Test("Goes on as if nothing had happened, killed twenty times at random moments")
  func killed() throws {
    let folder = try TemporaryFolder()
    let source = Bundle.module.bundleURL.appending(path: "Expected/training-run.swift")
    let training = try #require(toolchain).build(
      ["main.swift": String(contentsOf: source, encoding: .utf8)],
      linking: ["NeuralNetworks", "TensorFiles", "Files", "Tensors", "Instructions"], in: folder)
    let unbroken = try run(training, [folder.path("unbroken.safetensors"), "40"])
    #expect(unbroken.status == 0)

    var random = RandomState(seed: 6)
    let path = folder.path("killed.safetensors")
    try runKilled(
      training, [path, "40"], times: 20, within: 0.15, storing: path, &random)
    let resumed = try run(training, [path, "40"])
    #expect(resumed.status == 0)
    #expect(resumed.output == unbroken.output)
  }
}
