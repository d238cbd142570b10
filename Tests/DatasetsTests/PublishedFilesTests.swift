import Foundation
import TestSupport
import Testing

@testable import Datasets

/// A folder with `mnist/` and `fashion-mnist/`; the tests of the real files are skipped without it.
private let publishedFolder = ProcessInfo.processInfo.environment["DATASETS_DIR"]

@Suite("The published files", .enabled(if: publishedFolder != nil))
struct PublishedFilesTests {
  @Test("MNIST has its CRC-32s, counts, and first labels")
  func mnist() throws {
    try expectPublished(MNIST.collection)
    let data = try MNIST.load(as: Float.self, from: publishedFolder)
    #expect(data.train.images.shape == [60_000, 784] && data.test.images.shape == [10_000, 784])
    #expect(data.train.labels.elements.prefix(6) == [5, 0, 4, 1, 9, 2])
    expectMean(of: data.train.images.elements, 0.1307, deviation: 0.3081)
  }

  @Test("Fashion-MNIST has its labels' CRC-32s, its images' mean, counts, and first labels")
  func fashion() throws {
    try expectPublished(FashionMNIST.collection)
    let data = try FashionMNIST.load(as: Float.self, flatten: false, from: publishedFolder)
    #expect(data.train.images.shape == [60_000, 1, 28, 28])
    #expect(data.test.labels.shape == [10_000])
    #expect(data.classNames[data.train.labels.elements[0]] == "Ankle boot")
    expectMean(of: data.train.images.elements, 0.2860, deviation: 0.3530)
  }

  /// Expects the mean and the standard deviation that are commonly quoted for the normalization of pixels.
  private func expectMean(of pixels: [Float], _ mean: Double, deviation: Double) {
    let count = Double(pixels.count)
    let found = pixels.reduce(0.0) { $0 + Double($1) } / count
    let squares = pixels.reduce(0.0) { $0 + (Double($1) - found) * (Double($1) - found) }
    expectClose(found, mean, rtol: 0, atol: 5e-5)
    expectClose((squares / count).squareRoot(), deviation, rtol: 0, atol: 5e-5)
  }

  private func expectPublished(_ collection: ImageCollection) throws {
    let files = DataFolder(path: "\(try #require(publishedFolder))/\(collection.folder)")
    for file in collection.files {
      let path = try #require(files.find(file))
      #expect(throws: Never.self) { try file.checksum(ofFileAt: path, named: path) }
    }
  }
}
