import Files
import Foundation

extension DataFolder {
  /// Brings a file from the first source that delivers a good copy, so that at every moment it is
  /// either complete and checked or not there.
  ///
  /// - Parameters:
  ///   - file: the file that is wanted.
  ///   - collection: what people call the collection it belongs to.
  ///   - sources: where it may come from, in the order in which they are tried.
  ///   - timeout: how long a silent server is waited for, in seconds.
  ///   - progress: is told how a download goes on.
  func fetch(
    _ file: PublishedFile, of collection: String, from sources: [FileSource],
    timeout: TimeInterval, progress: DownloadProgress
  ) throws -> CheckedFile {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DatasetError.unwritable(folder: path, reason: systemReason(for: error))
    }
    var failures: [String] = []
    for source in sources {
      do {
        return try fetch(file, from: source, timeout: timeout, progress: progress)
      } catch let error as DatasetError {
        guard case .undelivered = error else { throw error }
        failures.append(error.description)
      }
    }
    throw DatasetError.unavailable(name: collection, failures: failures)
  }

  /// Fetches a file under a name of its own, which no other process uses and nobody takes for data,
  /// checks it, and moves it into place.
  private func fetch(
    _ file: PublishedFile, from source: FileSource, timeout: TimeInterval,
    progress: DownloadProgress
  ) throws -> CheckedFile {
    let temporary = "\(path)/\(file.name).\(UUID().uuidString).partial"
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let origin = try source.deliver(file, to: temporary, timeout: timeout, progress: progress)
    let checksum: UInt32
    do {
      checksum = try file.checksum(ofFileAt: temporary, named: origin)
    } catch DatasetError.damaged(_, let problem) {
      throw DatasetError.undelivered(source: origin, problem: problem)
    }
    let ending = try Gzip.isCompressed(openOrdinaryFile(at: temporary)) ? ".gz" : ""
    let final = "\(path)/\(file.name)\(ending)"
    try move(temporary, to: final)
    return CheckedFile(path: final, checksum: checksum, source: origin)
  }

  /// Moves a checked file into place.
  ///
  /// If another process has put one there meanwhile, that one was checked as well and stays.
  private func move(_ temporary: String, to final: String) throws {
    do {
      try FileManager.default.moveItem(atPath: temporary, toPath: final)
    } catch CocoaError.fileWriteFileExists {
      return
    } catch {
      throw DatasetError.unwritable(folder: path, reason: systemReason(for: error))
    }
  }
}
