import Foundation
import TestSupport
import Testing

@testable import Datasets

/// A file that is not what it should be.
struct Damage: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let file: String
  let content: [UInt8]
  let problem: String
}

@Suite("Files that are there but damaged")
struct DamagedFileTests {
  static let images = imagesFile(SmallCollection.pixels)
  static let labels = labelsFile(SmallCollection.labels)

  static let damages = [
    Damage(
      testDescription: "an IDX file that ends early", file: "train-images-idx3-ubyte",
      content: images.dropLast(1),
      problem: "it has 15679 values where its header says 20 × 28 × 28"),
    Damage(
      testDescription: "an IDX file that goes on too long", file: "train-labels-idx1-ubyte",
      content: labels + [0], problem: "it has 21 values where its header says 20"),
    Damage(
      testDescription: "a file that ends within its header", file: "train-images-idx3-ubyte",
      content: Array(images.prefix(15)), problem: "it ends within the header, after 15 bytes"),
    Damage(
      testDescription: "an empty file", file: "train-labels-idx1-ubyte", content: [],
      problem: "it ends within the header, after 0 bytes"),
    Damage(
      testDescription: "labels where images should be", file: "train-images-idx3-ubyte",
      content: labels,
      problem: "it begins with 00000801, not with the IDX magic number 00000803"),
    Damage(
      testDescription: "a web page", file: "train-labels-idx1-ubyte",
      content: Array("<!DOCTYPE html>".utf8),
      problem: "it begins with '<!DO', not with the IDX magic number 00000801"),
    Damage(
      testDescription: "lengths whose product no integer holds", file: "train-images-idx3-ubyte",
      content: [0, 0, 8, 3] + [UInt8](repeating: 255, count: 12),
      problem: "it has 0 values where its header says 4294967295 × 4294967295 × 4294967295"),
    Damage(
      testDescription: "images of another size", file: "train-images-idx3-ubyte",
      content: imagesFile([UInt8](repeating: 1, count: 20 * 32 * 32), size: 32),
      problem: "its images are 32 × 32 pixels, not 28 × 28"),
    Damage(
      testDescription: "no images at all", file: "train-images-idx3-ubyte",
      content: imagesFile([]), problem: "it holds nothing"),
    Damage(
      testDescription: "a label 10", file: "train-labels-idx1-ubyte",
      content: labelsFile(SmallCollection.labels.dropLast() + [10]),
      problem: "label 10 at position 19 is not one of 0…9"),
    Damage(
      testDescription: "fewer labels than images", file: "train-labels-idx1-ubyte",
      content: labelsFile(SmallCollection.labels.dropLast()),
      problem: "it has 19 labels for 20 images"),
  ]

  @Test("Each is an error of one line, and stays as it is", arguments: damages)
  func damagedContent(_ damage: Damage) throws {
    try expectDamage(in: damage.file, content: Data(damage.content), problem: damage.problem)
  }

  @Test("So is each of them compressed", arguments: damages)
  func damagedCompressedContent(_ damage: Damage) throws {
    try expectDamage(
      in: damage.file + ".gz", content: compress(damage.content), problem: damage.problem)
  }

  @Test(
    "A gzip file that ends early, or with another CRC-32, is an error that repeats gzip's words",
    arguments: [true, false])
  func damagedGzip(endsEarly: Bool) throws {
    let (folder, small) = (try TemporaryFolder(), try SmallCollection())
    try small.write(to: folder)
    let file = "small/train-images-idx3-ubyte.gz"
    var content = try #require(small.gzip["train-images-idx3-ubyte"])
    if endsEarly { content = content.dropLast(9) } else { content[content.count - 8] ^= 1 }
    try folder.write(content, to: file)
    let before = try folder.content()
    let line = try #require(complaint { try load(small, from: folder) })
    // The words differ from system to system.
    #expect(
      line.wholeMatch(of: /.*\/small\/train-images-idx3-ubyte\.gz: gzip cannot decompress it \(.+/)
        != nil, "\(line)")
    #expect(try folder.content() == before)
  }

  @Test("A folder in a file's place is an error")
  func folderInPlaceOfFile() throws {
    let (folder, small) = (try TemporaryFolder(), try SmallCollection())
    try small.write(to: folder)
    try FileManager.default.removeItem(
      atPath: folder.path("small/train-labels-idx1-ubyte.gz"))
    try folder.write([1], to: "small/train-labels-idx1-ubyte/some-file")
    let line = complaint { try load(small, from: folder) }
    let path = "\(folder.path)/small/train-labels-idx1-ubyte"
    #expect(line?.hasPrefix("\(path): it cannot be read: ") == true)
    #expect(line?.contains("\n") == false)
  }

  private func load(_ small: SmallCollection, from folder: TemporaryFolder) throws {
    let collection = small.collection()
    let origin = try collection.locate(folder.path, in: environment(home: folder, isOffline: true))
    _ = try collection.read(origin) {
      LabeledImages<Float>($0, normalize: true, flatten: true, oneHotLabel: false)
    }
  }

  private func expectDamage(
    in file: String, content: Data, problem: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (folder, small) = (try TemporaryFolder(), try SmallCollection())
    try small.write(to: folder)
    try FileManager.default.removeItem(
      atPath: "\(folder.path)/small/\(file.replacing(".gz", with: "")).gz")
    try folder.write(content, to: "small/\(file)")
    let before = try folder.content()
    let line = complaint { try load(small, from: folder) }
    let path = "\(folder.path)/small/\(file)"
    #expect(
      line == "\(path): \(problem); delete the file or put a good copy in its place",
      sourceLocation: sourceLocation)
    #expect(try folder.content() == before, sourceLocation: sourceLocation)
  }
}
