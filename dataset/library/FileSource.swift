import Files
import Foundation

/// Somewhere that the files of a collection are fetched from.
enum FileSource: Equatable {
  /// An address; the files' addresses are this, a slash, and their name with `.gz`.
  case server(String)

  /// A folder on disk, where the files may have any of their spellings.
  case folder(String)

  /// Tells an address from a folder.
  init(_ text: String) {
    self = text.contains("://") ? .server(text) : .folder(text)
  }

  /// What `--from` may mean: it holds the files, or a folder for each collection.
  ///
  /// A server is asked for both; on disk one can look.
  static func candidates(for text: String, folder: String) -> [FileSource] {
    let inner = text + (text.hasSuffix("/") ? "" : "/") + folder
    if text.contains("://") { return [.server(inner), .server(text)] }
    return [.folder(FileManager.default.fileExists(atPath: inner) ? inner : text)]
  }

  /// Whether it is reached over the network.
  var isRemote: Bool {
    if case .server = self { true } else { false }
  }

  /// Brings a copy of a file, which is yet to be checked.
  ///
  /// - Parameters:
  ///   - file: the file that is wanted.
  ///   - path: the new file; something may be left there after an error.
  ///   - timeout: how long a silent server is waited for, in seconds.
  ///   - progress: is told how a download goes on.
  /// - Returns: where exactly the copy was taken from.
  /// - Throws: ``DatasetError/undelivered(source:problem:)`` or
  ///   ``DatasetError/unwritable(folder:reason:)``.
  func deliver(
    _ file: PublishedFile, to path: String, timeout: TimeInterval, progress: DownloadProgress
  ) throws -> String {
    switch self {
    case .server(let base):
      let text = base + (base.hasSuffix("/") ? "" : "/") + file.name + ".gz"
      guard let address = URL(string: text),
        ["http", "https"].contains(address.scheme?.lowercased())
      else {
        throw DatasetError.undelivered(source: text, problem: "not an http or https address")
      }
      try Download.file(at: address, to: path, limit: file.limit, timeout: timeout) {
        progress(file.name, $0, $1)
      }
      return text
    case .folder(let folder):
      guard let original = DataFolder(path: folder).find(file) else {
        let isThere = FileManager.default.fileExists(atPath: folder)
        throw DatasetError.undelivered(
          source: folder, problem: isThere ? "it lacks \(file.name)" : "there is no such folder")
      }
      try Self.copy(original, to: path, limit: file.limit)
      return original
    }
  }

  private static func copy(_ original: String, to path: String, limit: Int) throws {
    let content: PatientReader.Content
    do {
      content = try PatientReader(try openOrdinaryFile(at: original), patience: 30)
        .read(upTo: limit)
    } catch {
      throw DatasetError.undelivered(source: original, problem: systemReason(for: error))
    }
    guard content.isWhole else {
      throw DatasetError.undelivered(source: original, problem: "it is larger than the file wanted")
    }
    do {
      try Data(content.bytes).write(to: URL(filePath: path), options: .withoutOverwriting)
    } catch {
      throw DatasetError.unwritable(path, because: error)
    }
  }
}
