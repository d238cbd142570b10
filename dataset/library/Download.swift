import Dispatch
import Files
import Foundation
import Synchronization

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Is told now and then, on the thread that asked for the data, how much of a file of known size
/// has arrived, in bytes.
public typealias DownloadProgress = (_ file: String, _ received: Int, _ total: Int) -> Void

/// One file on its way over HTTP, written to disk piece by piece as it arrives.
final class Download: NSObject, URLSessionDataDelegate, Sendable {
  private struct State {
    var output: FileHandle
    var received = 0
    var total = 0
    var failure: DatasetError?
  }

  private let address: URL
  private let path: String
  private let limit: Int
  private let state: Mutex<State>
  private let finished = DispatchSemaphore(value: 0)

  private init(_ address: URL, path: String, limit: Int, output: FileHandle) {
    self.address = address
    self.path = path
    self.limit = limit
    state = Mutex(State(output: output))
  }

  /// Downloads a file and returns when all of it has arrived.
  ///
  /// - Parameters:
  ///   - address: an `http` or `https` address.
  ///   - path: the new file, which is left behind incomplete after an error.
  ///   - limit: the most bytes that are taken.
  ///   - timeout: how long a silent server is waited for, in seconds; in three times as long, one
  ///     that is not silent has to send a kilobyte a second.
  ///   - progress: is told how many bytes have arrived, and of how many.
  /// - Throws: ``DatasetError/undelivered(source:problem:)`` or
  ///   ``DatasetError/unwritable(folder:reason:)``.
  static func file(
    at address: URL, to path: String, limit: Int, timeout: TimeInterval,
    progress: (Int, Int) -> Void
  ) throws {
    let output: FileHandle
    do {
      try Data().write(to: URL(filePath: path), options: .withoutOverwriting)
      output = try FileHandle(forWritingTo: URL(filePath: path))
    } catch {
      throw DatasetError.unwritable(path, because: error)
    }
    let download = Download(address, path: path, limit: limit, output: output)
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = timeout
    let session = URLSession(configuration: configuration, delegate: download, delegateQueue: nil)
    let task = session.dataTask(with: address)
    task.resume()
    var (checked, before) = (Date(), 0)
    while download.finished.wait(timeout: .now() + 0.1) == .timedOut {
      let (received, total) = download.state.withLock { ($0.received, $0.total) }
      if total > 0 { progress(received, total) }
      let seconds = Date().timeIntervalSince(checked)
      guard seconds > 3 * timeout else { continue }
      if Double(received - before) < 1000 * seconds {
        download.stop(task, "it sends less than a kilobyte a second")
      }
      (checked, before) = (Date(), received)
    }
    session.finishTasksAndInvalidate()
    if let failure = download.state.withLock({ $0.failure }) { throw failure }
  }

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    state.withLock {
      $0.total = Int(response.expectedContentLength)
      if status != 200 { $0.failure = undelivered("it answers with HTTP status \(status)") }
    }
    completionHandler(status == 200 ? .allow : .cancel)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    state.withLock {
      do {
        $0.received += data.count
        guard $0.received <= limit else {
          $0.failure =
            $0.failure ?? undelivered("it sends more than the \(limit) bytes of any copy")
          return dataTask.cancel()
        }
        try $0.output.write(contentsOf: data)
      } catch {
        $0.failure = .unwritable(path, because: error)
        dataTask.cancel()
      }
    }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    state.withLock {
      if let error, $0.failure == nil {
        let isSilence = (error as? URLError)?.code == .timedOut
        $0.failure = undelivered(isSilence ? "no answer for too long" : systemReason(for: error))
      }
      do {
        try $0.output.close()
      } catch {
        $0.failure = $0.failure ?? .unwritable(path, because: error)
      }
    }
    finished.signal()
  }

  /// Ends the download for a reason.
  private func stop(_ task: URLSessionDataTask, _ problem: String) {
    state.withLock { $0.failure = $0.failure ?? undelivered(problem) }
    task.cancel()
  }

  private func undelivered(_ problem: String) -> DatasetError {
    .undelivered(source: address.absoluteString, problem: problem)
  }
}
