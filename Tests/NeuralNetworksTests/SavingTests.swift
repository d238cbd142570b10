import NeuralNetworks
import TensorFiles
import TestSupport
import Tensors
import Testing

@Suite("Saving and loading a network")
struct SavingTests {
  @Test("A network's parameters come back")
  func parameters() throws {
    let (saved, other) = (network(seed: 1), network(seed: 2))
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    try saved.save(to: path, metadata: ["seed": "1"])
    try other.load(from: path)
    #expect(try Safetensors.read(from: path).metadata == ["seed": "1"])
    #expect(other.parameters.map(\.value) == saved.parameters.map(\.value))
    #expect(other.parameters.map(\.name) == ["W1", "b1", "W2", "b2"])
  }

  @Test(
    "Parameters that do not fit are refused, and stay as they are",
    arguments: [
      (
        ["W1": [4, 3], "b1": [3], "W2": [3, 5]],
        "it has no tensor b2, but W1, W2, b1"
      ),
      (
        ["W1": [4, 3], "W2": [5, 3], "b1": [3], "b2": [5]],
        "W2 has the shape (5, 3), not (3, 5)"
      ),
      (
        ["W1": [4, 3], "W2": [3, 5], "W3": [5, 5], "b1": [3], "b2": [5]],
        "no parameter is called W3; there are W1, b1, W2, b2"
      ),
      ([:], "it has no tensor W1, but none at all"),
    ])
  func misfits(shapes: [String: [Int]], problem: String) throws {
    let tensors = shapes.sorted { $0.key < $1.key }
      .map { NamedTensor($0.key, Tensor<Double>.ones($0.value)) }
    let folder = try TemporaryFolder()
    let path = folder.path("saved.safetensors")
    try Safetensors(tensors: tensors).write(to: path)
    let network = network(seed: 1)
    let before = network.parameters.map(\.value)
    let error = #expect(throws: SafetensorsError.self) { try network.load(from: path) }
    #expect(
      error?.description
        == "\(path): \(problem); take the file that belongs to this network")
    #expect(network.parameters.map(\.value) == before)
  }

  private func network(seed: Int) -> TwoLayerNet<Double> {
    var random = RandomState(seed: seed)
    return TwoLayerNet(inputSize: 4, hiddenSize: 3, outputSize: 5, random: &random)
  }
}
