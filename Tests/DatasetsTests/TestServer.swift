import Foundation
import Synchronization

/// A web server on this machine that answers each path as a test wishes.
final class TestServer: Sendable {
  /// What one path gets.
  enum Answer {
    /// Status 200 and a body.
    case body(Data)

    /// Status 200 and a body that the client is to decompress.
    case encodedBody(Data)

    /// Half of the body that was announced, and the connection ends.
    case half(Data)

    /// An error status with a page.
    case status(Int)

    /// Zeros without end, and no word on how many.
    case endless

    /// A byte now and then of a body of ten thousand.
    case drops

    /// Nothing at all.
    case silence
  }

  /// The address that all paths begin with, without a slash at its end.
  let address: String

  private let answers: [String: Answer]
  private let requests = Mutex<[String]>([])
  private let silent = Mutex<[FileHandle]>([])
  private let listener: Int32

  /// Starts answering.
  ///
  /// - Parameter answers: what each path gets; every other path gets 404.
  init(_ answers: [String: Answer]) throws {
    #if canImport(Glibc)
      listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      listener = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    signal(SIGPIPE, SIG_IGN)  // A client that hangs up must not end the tests.
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failure = withUnsafeMutablePointer(to: &name) { [listener] name in
      name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) | listen(listener, 16) | getsockname(listener, $0, &length)
      }
    }
    guard failure == 0 else { throw CocoaError(.fileWriteUnknown) }
    address = "http://127.0.0.1:\(UInt16(bigEndian: name.sin_port))"
    self.answers = answers
    Thread.detachNewThread { [self] in serve() }
  }

  /// Ends the server, which otherwise lives as long as the process.
  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The paths that were asked for so far.
  var requestedPaths: [String] { requests.withLock { $0 } }

  private func serve() {
    while true {
      let client = accept(listener, nil, nil)
      guard client >= 0 else { break }
      let handle = FileHandle(fileDescriptor: client, closeOnDealloc: true)
      let request = String(decoding: handle.availableData, as: UTF8.self)
      let path = String(request.split(separator: " ").dropFirst().first ?? "")
      requests.withLock { $0.append(path) }
      answer(handle, answers[path] ?? .status(404))
    }
    close(listener)
  }

  private func answer(_ client: FileHandle, _ answer: Answer) {
    switch answer {
    case .body(let data): send(client, "200 OK", data)
    case .encodedBody(let data): send(client, "200 OK\r\nContent-Encoding: gzip", data)
    case .half(let data): send(client, "200 OK", data.prefix(data.count / 2), announced: data.count)
    case .status(let status): send(client, "\(status) No", Data("<html>no</html>".utf8))
    case .endless:
      let zeros = Data(count: 1 << 16)
      try? client.write(contentsOf: Data("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".utf8))
      while (try? client.write(contentsOf: zeros)) != nil {}
    case .drops:
      try? client.write(
        contentsOf: Data("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n".utf8))
      while (try? client.write(contentsOf: Data([0]))) != nil { Thread.sleep(forTimeInterval: 0.1) }
    case .silence: silent.withLock { $0.append(client) }
    }
  }

  private func send(_ client: FileHandle, _ status: String, _ body: Data, announced: Int? = nil) {
    let head =
      "HTTP/1.1 \(status)\r\nContent-Length: \(announced ?? body.count)\r\nConnection: close\r\n\r\n"
    try? client.write(contentsOf: Data(head.utf8) + body)
    try? client.close()
  }
}

extension SmallCollection {
  /// A server that has the four files in `folder`, but for some changes.
  func server(
    folder: String = "", changing changes: [String: TestServer.Answer] = [:]
  ) throws -> TestServer {
    var answers: [String: TestServer.Answer] = [:]
    for (name, content) in gzip {
      answers["\(folder)/\(name).gz"] = changes[name] ?? .body(content)
    }
    return try TestServer(answers)
  }
}
