import Foundation
import Tensors
import TestSupport
import Testing

@testable import Datasets

@Suite("Loading images and labels")
struct LoadingTests {
  let folder: TemporaryFolder
  let small: SmallCollection

  init() throws {
    folder = try TemporaryFolder()
    small = try SmallCollection()
  }

  func load<Element: Scalar>(
    _ type: Element.Type = Element.self, normalize: Bool = true, flatten: Bool = true,
    oneHotLabel: Bool = false
  ) throws -> ImageDataset<Element> {
    try small.collection().read(.files(folder: "\(folder.path)/small")) {
      LabeledImages($0, normalize: normalize, flatten: flatten, oneHotLabel: oneHotLabel)
    }
  }

  @Test("Images are rows of 784, or channel × row × column", arguments: [true, false])
  func shapes(flatten: Bool) throws {
    try small.write(to: folder)
    let data = try load(Double.self, flatten: flatten)
    #expect(data.train.images.shape == (flatten ? [20, 784] : [20, 1, 28, 28]))
    #expect(data.test.images.shape == (flatten ? [10, 784] : [10, 1, 28, 28]))
    #expect((data.train.count, data.test.count) == (20, 10))
  }

  @Test(
    "Normalized pixels are value / 255 in 32 bits, exactly, widened or not; others are the values")
  func pixels() throws {
    try small.write(to: folder)
    let bytes = SmallCollection.pixels
    #expect(Set(bytes).count == 256, "every value occurs")
    let shares = bytes.map { Float($0) / 255 }
    #expect(try load(Float.self).train.images.elements == shares)
    #expect(try load(Double.self).train.images.elements == shares.map { Double($0) })
    #expect(try load(Double.self, normalize: false).train.images.elements == bytes.map(Double.init))
    #expect(try load(Float.self, normalize: false).train.images.elements == bytes.map(Float.init))
  }

  @Test("Labels are class numbers, or rows with a one at the class's place")
  func labels() throws {
    try small.write(to: folder)
    let numbers = try load(Float.self).train.labels
    #expect(numbers == Tensor(SmallCollection.labels.map(Int.init)))
    let rows = try load(Float.self, oneHotLabel: true).train.labels
    #expect(rows.shape == [20, 10])
    for image in 0..<20 {
      let row = Array(rows.elements[image * 10..<image * 10 + 10])
      #expect(row.reduce(0, +) == 1 && row.firstIndex(of: 1) == numbers.elements[image])
    }
  }

  @Test(
    "Files may be compressed or not, spelled with a dash or a dot, whatever their ending says",
    arguments: ["-idx", ".idx"], ["", ".gz"])
  func spellings(infix: String, ending: String) throws {
    for (name, content) in small.idx {
      try folder.write(content, to: "small/" + name.replacing("-idx", with: infix) + ending)
    }
    #expect(try load(Float.self).train.labels.elements == SmallCollection.labels.map(Int.init))
    for (name, content) in small.gzip {
      try folder.write(content, to: "small/" + name.replacing("-idx", with: infix) + ending)
    }
    #expect(try load(Float.self).train.labels.elements == SmallCollection.labels.map(Int.init))
  }

  @Test("The description says where the images come from, in one line")
  func description() throws {
    try small.write(to: folder)
    let data = try load(Float.self)
    #expect(data.description == "Small from \(folder.path)/small")
    #expect(data.classNames.count == 10)
    let drawn = try small.collection().read(.synthetic(reason: "you asked")) {
      LabeledImages<Float>($0, normalize: true, flatten: true, oneHotLabel: false)
    }
    #expect(
      drawn.description
        == "built-in synthetic digits (seed 0): you asked")
    #expect(drawn.train.labels == Tensor([3, 4]))
  }
}
