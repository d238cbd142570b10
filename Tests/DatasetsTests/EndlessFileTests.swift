import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite("Files that never end, or hardly", .timeLimit(.minutes(30)))
struct EndlessFileTests {
  let (folder, small): (TemporaryFolder, SmallCollection)

  init() throws {
    (folder, small) = (try TemporaryFolder(), try SmallCollection())
    try small.write(to: folder)
  }

  private let labels = "small/train-labels-idx1-ubyte"

  private func load() throws {
    let collection = small.collection()
    let origin = try collection.locate(folder.path, in: environment(home: folder, isOffline: true))
    _ = try collection.read(origin) {
      LabeledImages<Float>($0, normalize: true, flatten: true, oneHotLabel: false)
    }
  }

  private func replace(_ make: (String) -> Int32) throws {
    try FileManager.default.removeItem(atPath: folder.path(labels) + ".gz")
    #expect(make(folder.path(labels)) == 0)
  }

  @Test("Such as a pipe or a device in a file's place, are not read")
  func pipes() throws {
    for make in [{ mkfifo($0, 0o600) }, { symlink("/dev/zero", $0) }] as [(String) -> Int32] {
      try replace(make)
      #expect(
        complaint { try load() }?.hasPrefix(
          "\(folder.path(labels)): it cannot be read: it is a pipe or a device; ") == true)
      try FileManager.default.removeItem(atPath: folder.path(labels))
      try small.write(to: folder)
    }
  }

  @Test("Nor is a link that leads to itself, and it is not said to be missing")
  func loop() throws {
    try replace { symlink($0, $0) }
    #expect(
      complaint { try load() }?.hasPrefix(
        "\(folder.path(labels)): it cannot be read: Too many levels of symbolic links; ") == true)
  }

  @Test("A folder of the published name does not hide a file of another spelling")
  func hiddenFile() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(labels), withIntermediateDirectories: false)
    try load()
  }

  /// A compressed file of a few bytes and then a thousand megabytes of zeros: gzip files one behind
  /// another are one.
  private func bomb(_ start: [UInt8]) throws -> Data {
    let zeros = try compress([UInt8](repeating: 0, count: 10_000_000))
    return try compress(start) + (0..<100).reduce(into: Data()) { data, _ in data += zeros }
  }

  @Test(
    "Such as compressed zeros, are read no further than they should go",
    arguments: [
      (labelsFile([1, 2, 3]), "it has more values than its header says, 3"),
      (
        [0, 0, 8, 1, 255, 0, 0, 0],
        "its header says 4278190080, and no more than 1000000 labels are read"
      ),
      ([7, 7, 7, 7], "it begins with 07070707, not with the IDX magic number 00000801"),
    ])
  func bombs(start: [UInt8], problem: String) throws {
    try folder.write(try bomb(start), to: labels + ".gz")
    let line = complaint { try load() }
    #expect(line?.hasPrefix("\(folder.path(labels)).gz: \(problem); ") == true, "\(line ?? "")")
  }

  @Test("Bytes behind the compressed content are an error that says so")
  func bytesBehind() throws {
    let name = "train-labels-idx1-ubyte"
    try folder.write(try #require(small.gzip[name]) + [1, 2, 3], to: labels + ".gz")
    let line = complaint { try load() }
    #expect(
      line?.contains("gz: other bytes follow its compressed content; ") == true, "\(line ?? "")")
  }

  @Test(
    "A gzip that does not end is stopped",
    arguments: [["sleep", "60"], ["sh", "-c", "exec >&-; exec sleep 60"]])
  func hanging(command: [String]) throws {
    let input = try FileHandle(forReadingFrom: URL(filePath: folder.path(labels) + ".gz"))
    #expect(throws: DatasetError.gzipSilent(file: "labels", seconds: 0)) {
      try Gzip(command: command, patience: 0.3).decompress(input, file: "labels") {
        try $0.read(upTo: 1000)
      }
    }
  }
}
