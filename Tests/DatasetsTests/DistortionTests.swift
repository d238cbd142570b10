import Foundation
import TestSupport
import Tensors
import Testing

@testable import Datasets

/// Images that PyTorch has distorted; see Expected/distortion.py.
private struct DistortedImages: Decodable, Sendable, CustomTestStringConvertible {
  let seed: Int
  let shape: [Int]
  let shift: Double
  let rotation: Double
  let scale: Double
  let values: [[Double]]

  var testDescription: String { "shift \(shift), rotation \(rotation), scale \(scale)" }

  static func all() throws -> [DistortedImages] {
    let folder = try #require(Bundle.module.resourceURL)
    let data = try Data(contentsOf: folder.appending(path: "Expected/distortion.json"))
    let all = try JSONDecoder().decode([DistortedImages].self, from: data)
    try #require(!all.isEmpty)
    return all
  }
}

@Suite("Distorted images")
struct DistortionTests {
  @Test("Are PyTorch's", arguments: try DistortedImages.all())
  private func sameAsPyTorch(expected: DistortedImages) {
    var random = RandomState(seed: expected.seed)
    let images: Tensor<Float> = random.uniform(shape: expected.shape)
    let found = Distortion(
      shift: expected.shift, rotation: expected.rotation, scale: expected.scale
    ).applied(to: images, random: &random)
    expectClose(
      Tensor<Double>(converting: found),
      Tensor(shape: expected.shape, elements: expected.values.flatMap(\.self)), rtol: 0, atol: 3e-6)
  }

  @Test("Of Fashion-MNIST each class has its published name")
  func classNames() {
    #expect(
      FashionMNIST.collection.classNames == [
        "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
        "Ankle boot",
      ])
  }
}
