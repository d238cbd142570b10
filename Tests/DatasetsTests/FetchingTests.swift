import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite("Fetching files into dataset/data")
struct FetchingTests {
  let (home, small): (TemporaryFolder, SmallCollection)

  init() throws { (home, small) = (try TemporaryFolder(), try SmallCollection()) }

  /// The four files as they should lie in the home.
  var complete: [String: Data] {
    Dictionary(uniqueKeysWithValues: small.gzip.map { ("small/\($0).gz", $1) })
  }

  @Test("Each file is downloaded, checked, and described with its size and CRC-32")
  func download() throws {
    let server = try small.server()
    defer { server.stop() }
    let files = try small.collection(mirrors: [server.address]).fetch(in: environment(home: home))
    #expect(try home.content() == complete)
    for file in files {
      let name = URL(filePath: file.path).deletingPathExtension().lastPathComponent
      #expect(file.checksum == small.storedChecksum(name))
      #expect(file.size == small.gzip[name]?.count)
      #expect(file.source == "\(server.address)/\(name).gz")
    }
    #expect(
      CheckedFile(path: "/dev/null", checksum: 0xabc, source: nil).description
        == "/dev/null: 0 bytes, CRC-32 00000abc, already there")
  }

  @Test("Files that are there already are checked and kept, and only the others downloaded")
  func keepsFiles() throws {
    let server = try small.server()
    defer { server.stop() }
    let collection = small.collection(mirrors: [server.address])
    let own = try #require(small.idx["train-images-idx3-ubyte"])
    try home.write(own, to: "small/train-images.idx3-ubyte")
    let files = try collection.fetch(in: environment(home: home))
    #expect(files.count { $0.source == nil } == 1)
    #expect(!server.requestedPaths.contains("/train-images-idx3-ubyte.gz"))
    #expect(try home.content()["small/train-images.idx3-ubyte"] == Data(own))
    let again = try collection.fetch(in: environment(home: home))
    #expect(again.count { $0.source != nil } == 0)
    #expect(server.requestedPaths.count == 3)
  }

  @Test("The next mirror is tried when one has lost a file")
  func nextMirror() throws {
    let first = try small.server(changing: ["train-images-idx3-ubyte": .status(404)])
    let second = try small.server()
    defer { for server in [first, second] { server.stop() } }
    let collection = small.collection(mirrors: [first.address, second.address])
    try collection.fetch(in: environment(home: home))
    #expect(second.requestedPaths == ["/train-images-idx3-ubyte.gz"])
    #expect(try home.content() == complete)
  }

  @Test("A server that has the client decompress gives an uncompressed file")
  func encodedAnswer() throws {
    let name = "train-images-idx3-ubyte"
    let server = try small.server(changing: [name: .encodedBody(try #require(small.gzip[name]))])
    defer { server.stop() }
    try small.collection(mirrors: [server.address]).fetch(in: environment(home: home))
    #expect(try home.content()["small/\(name)"] == small.idx[name].map { Data($0) })
  }

  @Test(
    "--from an address asks only there, in it or in the collection's folder below it",
    arguments: ["", "/small"], ["", "/"])
  func fromAddress(folder: String, ending: String) throws {
    let (server, mirror) = (try small.server(folder: folder), try TestServer([:]))
    defer { for server in [server, mirror] { server.stop() } }
    let collection = small.collection(mirrors: [mirror.address])
    try collection.fetch(from: server.address + ending, in: environment(home: home))
    #expect(try home.content() == complete)
    #expect(mirror.requestedPaths.isEmpty)
  }

  @Test("--from a folder copies what lies in it or in the collection's folder")
  func fromFolder() throws {
    let source = try TemporaryFolder()
    try small.write(to: source)
    for path in [source.path, "\(source.path)/small"] {
      let home = try TemporaryFolder()
      let offline = environment(home: home, isOffline: true)
      try small.collection().fetch(from: path, in: offline)
      #expect(try home.content() == complete)
    }
  }

  @Test("--from a folder with uncompressed files copies them as they are, under published names")
  func fromUncompressedFolder() throws {
    let source = try TemporaryFolder()
    for (name, content) in small.idx {
      try source.write(content, to: name.replacing("-idx", with: ".idx"))
    }
    try small.collection().fetch(from: source.path, in: environment(home: home))
    let expected = small.idx.map { ("small/\($0)", Data($1)) }
    #expect(try home.content() == Dictionary(uniqueKeysWithValues: expected))
  }

  @Test("With DATASETS_OFFLINE, --from an address is refused even if nothing is missing")
  func offline() throws {
    let offline = environment(home: home, isOffline: true)
    try small.write(to: home)
    #expect(throws: DatasetError.downloadsRefused) {
      try small.collection().fetch(from: "http://127.0.0.1:9", in: offline)
    }
    #expect(try small.collection(mirrors: ["http://127.0.0.1:9"]).fetch(in: offline).count == 4)
  }

  @Test("Several fetches at once do not disturb one another")
  func atOnce() async throws {
    let server = try small.server()
    defer { server.stop() }
    let collection = small.collection(mirrors: [server.address])
    let environment = environment(home: home)
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 1...4 { group.addTask { try collection.fetch(in: environment).count } }
      for try await count in group { #expect(count == 4) }
    }
    #expect(try home.content() == complete)
  }

  @Test("A file that another process has put in place meanwhile stays")
  func lostRace() throws {
    let source = try TemporaryFolder()
    try small.write(to: source)
    try home.write([1], to: "small/train-labels-idx1-ubyte.gz")
    let before = try home.content()
    _ = try DataFolder(path: "\(home.path)/small").fetch(
      small.collection().train.labels, of: "Small", from: [.folder("\(source.path)/small")],
      timeout: 1
    ) { _, _, _ in }
    #expect(try home.content() == before)
  }
}
