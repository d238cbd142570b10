import Files
import Foundation

/// Why a file of one array could not be read, written or used.
///
/// Each describes itself in one line that says what was wrong, where, and what to do.
public enum ArrayFileError: Error, Equatable, CustomStringConvertible {
  /// There is no such file, or the system does not let it be read.
  case unreadable(file: String, reason: String)

  /// The system does not let the file be written: no folder, no permission, no space.
  case unwritable(file: String, reason: String)

  /// The content is not what the format asks for.
  case damaged(file: String, problem: String)

  /// The array is of another type than was asked for, or than can be read here.
  case misfit(file: String, problem: String)

  /// One line of at most 500 characters.
  public var description: String { oneLine(text) }

  private var text: String {
    switch self {
    case .unreadable(let file, let reason):
      "\(file) cannot be read: \(reason); check the path and the permissions"
    case .unwritable(let file, let reason):
      "\(file) cannot be written: \(reason); make room or give permission there"
    case .damaged(let file, let problem):
      "\(file): \(problem); put a good copy in its place"
    case .misfit(let file, let problem):
      "\(file): \(problem); convert it"
    }
  }

  /// Reads a file's bytes.
  static func content(of path: String) throws(ArrayFileError) -> [UInt8] {
    do {
      return try readOrdinaryFile(at: path)
    } catch {
      throw .unreadable(file: path, reason: systemReason(for: error))
    }
  }

  /// Writes a file, which appears when it is whole.
  static func write(_ content: [UInt8], to path: String) throws(ArrayFileError) {
    do {
      try replaceFile(at: path, with: Data(content))
    } catch {
      throw .unwritable(file: path, reason: systemReason(for: error))
    }
  }
}
