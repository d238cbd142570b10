import Foundation
import TestSupport
import Testing

@testable import Datasets

/// An answer that is not the file of labels that was asked for.
struct BadAnswer: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let problem: String

  /// Makes the answer out of the good compressed file.
  let answer: @Sendable (Data) throws -> TestServer.Answer

  init(
    _ testDescription: String, _ problem: String,
    _ answer: @escaping @Sendable (Data) throws -> TestServer.Answer
  ) {
    self.testDescription = testDescription
    self.problem = problem
    self.answer = answer
  }
}

@Suite("Fetching that fails")
struct FailedFetchingTests {
  let (home, small): (TemporaryFolder, SmallCollection)

  init() throws { (home, small) = (try TemporaryFolder(), try SmallCollection()) }

  static let badAnswers = [
    BadAnswer("status 404", "it answers with HTTP status 404") { _ in .status(404) },
    BadAnswer("status 503", "it answers with HTTP status 503") { _ in .status(503) },
    BadAnswer("a connection that breaks off", "") { .half($0) },
    BadAnswer("nothing", "no answer for too long") { _ in .silence },
    BadAnswer("zeros without end", "it sends more than the 65564 bytes of any copy") { _ in
      .endless
    },
    BadAnswer("a byte now and then", "it sends less than a kilobyte a second") { _ in .drops },
    BadAnswer("an empty file", "it ends within the header, after 0 bytes") { _ in .body(Data()) },
    BadAnswer(
      "a web page",
      "it begins with '<htm', not with the IDX magic number 00000801"
    ) { _ in .body(Data("<html>Please log in to this network.</html>".utf8)) },
    BadAnswer("a gzip file that ends early", "gzip cannot decompress it (") {
      .body($0.dropLast(9))
    },
    BadAnswer("a good file, but not this one", "its CRC-32 is ") { _ in
      .body(try compress(labelsFile(SmallCollection.labels.reversed())))
    },
    BadAnswer("a file with a label too few", "it holds 19 labels, not the published 20") { _ in
      .body(try compress(labelsFile(SmallCollection.labels.dropLast())))
    },
  ]

  @Test("A bad answer is named in one line, and leaves nothing behind", arguments: badAnswers)
  func badAnswer(_ bad: BadAnswer) throws {
    let name = "train-labels-idx1-ubyte"
    let good = try #require(small.gzip[name])
    let server = try small.server(changing: [name: try bad.answer(good)])
    defer { server.stop() }
    let line = complaint {
      try small.collection(mirrors: [server.address]).fetch(in: environment(home: home))
    }
    let start = "Small could not be fetched (\(server.address)/\(name).gz: \(bad.problem)"
    #expect(line?.hasPrefix(start) == true, "\(line ?? "no error")")
    #expect(line?.contains("\n") == false)
    #expect(try home.content().isEmpty)
  }

  @Test("A server that says nothing is given up after the timeout")
  func silence() throws {
    let server = try small.server(changing: ["train-labels-idx1-ubyte": .silence])
    defer { server.stop() }
    let duration = ContinuousClock().measure {
      #expect(throws: DatasetError.self) {
        try small.collection(mirrors: [server.address]).fetch(in: environment(home: home))
      }
    }
    #expect(duration > .seconds(0.8) && duration < .seconds(5))
  }

  @Test("--from a folder that lacks files, or is none, or an address that is none, is an error")
  func badSources() throws {
    let source = try TemporaryFolder()
    let expected = [
      source.path: "\(source.path): it lacks train-labels-idx1-ubyte",
      "\(source.path)/none": "\(source.path)/none: there is no such folder",
    ]
    for (place, failure) in expected {
      #expect(throws: DatasetError.unavailable(name: "Small", failures: [failure])) {
        try small.collection().fetch(from: place, in: environment(home: home))
      }
    }
    let problem = "train-labels-idx1-ubyte.gz: not an http or https address"
    let failures = ["ftp://x/small/\(problem)", "ftp://x/\(problem)"]
    #expect(throws: DatasetError.unavailable(name: "Small", failures: failures)) {
      try small.collection().fetch(from: "ftp://x", in: environment(home: home))
    }
    #expect(try home.content().isEmpty)
  }

  @Test("--from a folder with a pipe, a device or too large a file is an error")
  func endlessSources() throws {
    let source = try TemporaryFolder()
    let name = "train-labels-idx1-ubyte"
    for (problem, make) in [
      ("it is a pipe or a device", { mkfifo($0, 0o600) }),
      ("it is a pipe or a device", { symlink("/dev/zero", $0) }),
      ("it is larger than the file wanted", { truncate($0, to: 70_000) }),
    ] as [(String, (String) -> Int32)] {
      let path = source.path(name)
      #expect(make(path) == 0)
      #expect(throws: DatasetError.unavailable(name: "Small", failures: ["\(path): \(problem)"])) {
        try small.collection().fetch(from: source.path, in: environment(home: home))
      }
      unlink(path)
    }
    #expect(try home.content().isEmpty)
  }

  /// Makes a file of so many zeros.
  private func truncate(_ path: String, to size: Int) -> Int32 {
    FileManager.default.createFile(atPath: path, contents: Data(count: size)) ? 0 : -1
  }

  @Test("A file in place that is not the published one is an error and stays as it is")
  func keepsForeignFile() throws {
    let source = try TemporaryFolder()
    try small.write(to: source)
    try home.write(labelsFile([1, 2]), to: "small/train-labels-idx1-ubyte")
    let before = try home.content()
    let error = DatasetError.damaged(
      file: "\(home.path)/small/train-labels-idx1-ubyte",
      problem: "it holds 2 labels, not the published 20")
    #expect(throws: error) {
      try small.collection().fetch(from: source.path, in: environment(home: home))
    }
    #expect(try home.content() == before)
  }

  @Test("A folder that cannot be made is an error that says so")
  func unwritableFolder() throws {
    let source = try TemporaryFolder()
    try small.write(to: source)
    try home.write([1], to: "small")  // A file where the folder should be.
    let before = try home.content()
    let line = complaint {
      try small.collection().fetch(from: source.path, in: environment(home: home))
    }
    #expect(line?.hasPrefix("\(home.path)/small cannot be written: ") == true, "\(line ?? "")")
    #expect(line?.contains("\n") == false)
    #expect(try home.content() == before)
  }

  // Skipped for the superuser, whom no permission stops.
  @Test(
    "A folder without permission to write is an error that says so", .enabled(if: geteuid() != 0))
  func forbiddenFolder() throws {
    let source = try TemporaryFolder()
    try small.write(to: source)
    let folder = "\(home.path)/small"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o555])
    let line = complaint {
      try small.collection().fetch(from: source.path, in: environment(home: home))
    }
    #expect(line?.hasPrefix("\(home.path)/small cannot be written: ") == true, "\(line ?? "")")
  }
}
