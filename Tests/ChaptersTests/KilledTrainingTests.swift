import Tensors
import TestSupport
import Testing

@Suite("A training that is killed")
struct KilledTrainingTests {
  @Test("Goes on as if nothing had happened, killed twenty times at random moments")
  func killed() throws {
    let folder = try TemporaryFolder()
    let unbroken = try run("training-run", [folder.path("unbroken.safetensors"), "40"])
    #expect(unbroken.status == 0)

    var random = RandomState(seed: 6)
    let path = folder.path("killed.safetensors")
    try runKilled(
      "training-run", [path, "40"], times: 20, within: 0.15, storing: path, &random)
    let resumed = try run("training-run", [path, "40"])
    #expect(resumed.status == 0)
    #expect(resumed.output == unbroken.output)
  }
}
