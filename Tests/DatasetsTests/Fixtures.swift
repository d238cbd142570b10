import Foundation
import TestSupport

@testable import Datasets

/// A collection of 20 images to train on and 10 to test with, and its files.
struct SmallCollection {
  static let pixels = (0..<20 * 784).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 784) }
  static let labels = (0..<20).map { UInt8($0 * 7 % 10) }

  /// The decompressed files by name.
  let idx: [String: [UInt8]]

  /// The same, compressed by the system's gzip.
  let gzip: [String: Data]

  init() throws {
    idx = [
      "train-images-idx3-ubyte": imagesFile(Self.pixels),
      "train-labels-idx1-ubyte": labelsFile(Self.labels),
      "t10k-images-idx3-ubyte": imagesFile(Self.pixels.suffix(10 * 784)),
      "t10k-labels-idx1-ubyte": labelsFile(Self.labels.suffix(10)),
    ]
    gzip = try idx.mapValues(compress)
  }

  /// The collection, with the CRC-32 that gzip stored in each file.
  func collection(mirrors: [String] = [], hasStandIn: Bool = true) -> ImageCollection {
    func part(_ prefix: String, count: Int) -> PublishedPart {
      PublishedPart(
        prefix, count: count, images: storedChecksum("\(prefix)-images-idx3-ubyte"),
        labels: storedChecksum("\(prefix)-labels-idx1-ubyte"))
    }
    var collection = ImageCollection(
      name: "Small", folder: "small", classNames: (0..<10).map { "class \($0)" }, mirrors: mirrors,
      train: part("train", count: 20), test: part("t10k", count: 10))
    if hasStandIn { collection.drawStandIn = { _ in (Self.drawn, Self.drawn) } }
    return collection
  }

  /// Writes the four compressed files into a folder's `small/`.
  func write(to folder: TemporaryFolder) throws {
    for (name, content) in gzip { try folder.write(content, to: "small/\(name).gz") }
  }

  /// The number that the last eight bytes of a gzip file begin with, little-endian.
  func storedChecksum(_ name: String) -> UInt32 {
    (gzip[name] ?? Data()).suffix(8).prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static let drawn = RawImages(
    rows: 28, columns: 28, pixels: [UInt8](repeating: 9, count: 2 * 784), labels: [3, 4])
}

/// The IDX file of some images.
func imagesFile(_ pixels: some Collection<UInt8>, size: UInt8 = 28) -> [UInt8] {
  let count = UInt8(pixels.count / (Int(size) * Int(size)))
  return [0, 0, 8, 3, 0, 0, 0, count, 0, 0, 0, size, 0, 0, 0, size] + pixels
}

/// The IDX file of some labels.
func labelsFile(_ labels: some Collection<UInt8>) -> [UInt8] {
  [0, 0, 8, 1, 0, 0, 0, UInt8(labels.count)] + labels
}

/// Compresses bytes with the system's gzip.
func compress(_ content: [UInt8]) throws -> Data {
  let folder = try TemporaryFolder()
  try folder.write(content, to: "plain")
  let gzip = Process()
  let output = Pipe()
  gzip.executableURL = URL(filePath: "/usr/bin/env")
  gzip.arguments = ["gzip", "-c", "\(folder.path)/plain"]
  gzip.standardOutput = output
  try gzip.run()
  let compressed = try output.fileHandleForReading.readToEnd() ?? Data()
  gzip.waitUntilExit()
  return compressed
}

/// An environment of which nothing but `home` exists.
func environment(
  home: TemporaryFolder, shared: String? = nil, isOffline: Bool = false
) -> DataEnvironment {
  DataEnvironment(shared: shared, home: home.path, isOffline: isOffline, timeout: 1)
}

/// The line that a body's ``DatasetError`` prints, nil if it throws none.
func complaint(_ body: () throws -> Void) -> String? {
  do { try body() } catch let error as DatasetError { return error.description } catch {}
  return nil
}
