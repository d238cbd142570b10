import Foundation
import TestSupport
import Testing

@testable import Datasets

@Suite("Where data is looked for")
struct SearchTests {
  let (home, other, small): (TemporaryFolder, TemporaryFolder, SmallCollection)

  init() throws {
    (home, other, small) = (try TemporaryFolder(), try TemporaryFolder(), try SmallCollection())
  }

  @Test("--data is looked into first, then $DATASETS_DIR, then dataset/data")
  func order() throws {
    let shared = try TemporaryFolder()
    for folder in [home, shared, other] { try small.write(to: folder) }
    let collection = small.collection()
    let all = environment(home: home, shared: shared.path)
    #expect(try collection.locate(other.path, in: all) == .files(folder: "\(other.path)/small"))
    #expect(try collection.locate(nil, in: all) == .files(folder: "\(shared.path)/small"))
    let homeOnly = environment(home: home)
    #expect(try collection.locate(nil, in: homeOnly) == .files(folder: "\(home.path)/small"))
  }

  @Test("$DATASETS_DIR without all four files is passed over")
  func incompleteSharedFolder() throws {
    try small.write(to: home)
    try other.write(labelsFile([1]), to: "small/train-labels-idx1-ubyte")
    let origin = try small.collection().locate(nil, in: environment(home: home, shared: other.path))
    #expect(origin == .files(folder: "\(home.path)/small"))
  }

  @Test("--data without the files is an error that names folder and files, not another folder")
  func missingFiles() throws {
    try small.write(to: home)
    try other.write(labelsFile([1]), to: "small/train-labels-idx1-ubyte")
    let error = DatasetError.missing(
      files: ["t10k-labels-idx1-ubyte", "train-images-idx3-ubyte", "t10k-images-idx3-ubyte"],
      folder: "\(other.path)/small")
    #expect(throws: error) {
      try small.collection().locate(other.path, in: environment(home: home, shared: home.path))
    }
    #expect(
      error.description == """
        \(other.path)/small lacks t10k-labels-idx1-ubyte, train-images-idx3-ubyte, \
        t10k-images-idx3-ubyte (with or without .gz); put the files there, or let \
        `swift run dataset` fetch them into dataset/data
        """)
  }

  @Test("--data synthetic draws images even where files are, or says that there are none")
  func synthetic() throws {
    try small.write(to: home)
    #expect(
      try small.collection().locate("synthetic", in: environment(home: home))
        == .synthetic(reason: "--data synthetic asks for them"))
    #expect(throws: DatasetError.notSynthetic(name: "Small")) {
      try small.collection(hasStandIn: false).locate("synthetic", in: environment(home: home))
    }
  }

  @Test("Without files, DATASETS_OFFLINE leads to synthetic digits and a line that says why")
  func offline() throws {
    let server = try TestServer([:])
    defer { server.stop() }
    let offline = environment(home: home, isOffline: true)
    let line = """
      Small is not in \(home.path)/small, and DATASETS_OFFLINE forbids downloads; \
      `swift run dataset` says more
      """
    let mirrors = [server.address]
    #expect(
      try small.collection(mirrors: mirrors).locate(nil, in: offline) == .synthetic(reason: line))
    let bare = small.collection(mirrors: mirrors, hasStandIn: false)
    #expect(complaint { _ = try bare.locate(nil, in: offline) } == line)
    #expect(server.requestedPaths.isEmpty)
    #expect(try home.content().isEmpty)
  }

  @Test("Without files, they are downloaded into dataset/data, and found there the next time")
  func download() throws {
    let server = try small.server()
    defer { server.stop() }
    let collection = small.collection(mirrors: [server.address])
    for _ in 1...2 {
      #expect(
        try collection.locate(nil, in: environment(home: home))
          == .files(folder: "\(home.path)/small"))
      #expect(server.requestedPaths.count == 4)
    }
  }

  @Test("A damaged file is an error, never a reason to download or to draw digits")
  func damagedFile() throws {
    try home.write(labelsFile([10]), to: "small/train-labels-idx1-ubyte")
    let before = try home.content()
    let path = "\(home.path)/small/train-labels-idx1-ubyte"
    #expect(
      throws: DatasetError.damaged(
        file: path, problem: "label 10 at position 0 is not one of 0…9")
    ) { try small.collection().locate(nil, in: environment(home: home, isOffline: true)) }
    #expect(try home.content() == before)
  }

  @Test("The collections have the published names and at least two mirrors each")
  func collections() {
    #expect(FashionMNIST.collection.classNames[9] == "Ankle boot")
    for collection in [MNIST.collection, FashionMNIST.collection] {
      #expect(collection.classNames.count == 10 && collection.mirrors.count >= 2)
      #expect(collection.mirrors.allSatisfy { !$0.contains("lecun") })
    }
  }
}
