import Foundation

/// Brings the files of one collection into their folder, so that at every moment each is either
/// complete and checked or not there.
struct Fetcher {
  /// The collection's name.
  let name: String

  /// Where the files go.
  let target: DataFolder

  /// Where they may come from, in the order in which they are tried.
  let sources: [FileSource]

  /// How long a silent server is waited for, in seconds.
  let timeout: TimeInterval

  /// Fetches a file from the first source that delivers a good copy.
  func fetch(_ file: PublishedFile, progress: DownloadProgress) throws -> FetchedFile {
    do {
      try FileManager.default.createDirectory(
        atPath: target.path, withIntermediateDirectories: true)
    } catch {
      throw DatasetError.unwritable(folder: target.path, reason: reason(for: error))
    }
    var failures: [String] = []
    for source in sources {
      do {
        return try fetch(file, from: source, progress: progress)
      } catch let error as DatasetError {
        guard case .undelivered = error else { throw error }
        failures.append(error.description)
      }
    }
    throw DatasetError.unavailable(name: name, failures: failures)
  }

  /// Fetches a file under a name of its own, which no other process uses and nobody takes for data,
  /// checks it, and moves it into place.
  private func fetch(
    _ file: PublishedFile, from source: FileSource, progress: DownloadProgress
  ) throws -> FetchedFile {
    let temporary = "\(target.path)/\(file.name).\(UUID().uuidString).partial"
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    let origin = try source.deliver(file, to: temporary, timeout: timeout, progress: progress)
    let checksum: UInt32
    do {
      checksum = try file.checksum(ofFileAt: temporary, named: origin)
    } catch DatasetError.damaged(_, let problem) {
      throw DatasetError.undelivered(source: origin, problem: problem)
    }
    let ending = try Gzip.isCompressed(fileAt: temporary) ? ".gz" : ""
    let path = "\(target.path)/\(file.name)\(ending)"
    try move(temporary, to: path)
    return FetchedFile(path: path, checksum: checksum, source: origin)
  }

  /// Moves a checked file into place.
  ///
  /// If another process has put one there meanwhile, that one was checked as well and stays.
  private func move(_ temporary: String, to path: String) throws {
    do {
      try FileManager.default.moveItem(atPath: temporary, toPath: path)
    } catch CocoaError.fileWriteFileExists {
      return
    } catch {
      throw DatasetError.unwritable(folder: target.path, reason: reason(for: error))
    }
  }
}
