import Files
import Foundation

/// Why a data set could not be loaded or fetched.
///
/// Each describes itself in one line that says what was wrong, where, and what to do.
public enum DatasetError: Error, Equatable, CustomStringConvertible {
  /// A folder that was named lacks files.
  case missing(files: [String], folder: String)

  /// A file is there, but its content is not what it should be.
  case damaged(file: String, problem: String)

  /// A file is there, but it cannot be read: no permission, too many open files.
  case unreadable(file: String, reason: String)

  /// The system's gzip, which decompresses the files, cannot be run.
  case gzipMissing

  /// The system's gzip says nothing and does not end.
  case gzipSilent(file: String, seconds: Int)

  /// A folder cannot be made or written into: no permission, no space.
  case unwritable(folder: String, reason: String)

  /// A download is needed, and the environment forbids it.
  case downloadsRefused

  /// One mirror or folder did not deliver a good copy of a file.
  case undelivered(source: String, problem: String)

  /// No mirror or folder delivered a good copy; there is one failure for each that was asked.
  case unavailable(name: String, failures: [String])

  /// A data set is in none of the folders and could not be fetched.
  case notFound(name: String, folder: String, reason: String)

  /// Synthetic images were asked for, and there are none for this data set.
  case notSynthetic(name: String)

  /// One line.
  public var description: String {
    switch self {
    case .missing(let files, let folder):
      "\(folder) lacks \(files.joined(separator: ", ")) (with or without .gz); "
        + "put the files there, or let `swift run dataset` fetch them into dataset/data"
    case .damaged(let file, let problem):
      "\(file): \(problem); delete the file or put a good copy in its place"
    case .unreadable(let file, let reason):
      "\(file): it cannot be read: \(reason); see to that, or name another folder with --data"
    case .gzipSilent(let file, let seconds):
      "\(file): the gzip command has said nothing for \(seconds) s and was stopped; "
        + "decompress the file by hand"
    case .gzipMissing:
      "the gzip command, which decompresses the files, cannot be run; "
        + "install it or put it on the PATH"
    case .unwritable(let folder, let reason):
      "\(folder) cannot be written: \(reason); make room or give permission there"
    case .downloadsRefused:
      "downloads are refused while DATASETS_OFFLINE is set; "
        + "unset it, or use `swift run dataset --from DIR`"
    case .undelivered(let source, let problem):
      "\(source): \(problem)"
    case .unavailable(let name, let failures):
      "\(name) could not be fetched (\(failures.joined(separator: "; "))); "
        + "`swift run dataset --from URL-or-DIR` fetches it from another place"
    case .notFound(let name, let folder, let reason):
      "\(name) is not in \(folder), and \(reason); `swift run dataset` says more"
    case .notSynthetic(let name):
      "there is no synthetic \(name); `--data DIR` names a folder that holds it"
    }
  }

  /// The error for a new file that could not be written; it names the file's folder.
  static func unwritable(_ path: String, because error: any Error) -> DatasetError {
    .unwritable(
      folder: NSString(string: path).deletingLastPathComponent, reason: systemReason(for: error))
  }

  /// Whether a data set is nowhere to be had, which is less than being damaged.
  public var isAbsence: Bool {
    if case .notFound = self { true } else { false }
  }

  /// Why data that is nowhere cannot be fetched either, in a few words; nil for other errors.
  ///
  /// Damaged files are another matter: they must never be passed over in silence.
  var whyUnavailable: String? {
    switch self {
    case .gzipMissing: "there is no gzip command"
    case .unwritable(let folder, _): "\(folder) cannot be written"
    case .downloadsRefused: "DATASETS_OFFLINE forbids downloads"
    case .unavailable: "no mirror delivers it"
    default: nil
    }
  }
}
