import ExerciseChecks
import Foundation
import Notebook

/// How far a learner has come, kept in one file of their own.
struct Progress: Codable {
  /// What is kept of one exercise.
  struct Record: Codable {
    /// How the last try ended.
    var state = State.notAttempted
    /// How often an answer was tried.
    var attempts = 0
    /// How many hints were shown.
    var hints = 0
    /// When the last try was.
    var last: Date?
    /// What the answer was that was tried last.
    var fingerprint: String?
  }

  /// How a try ended.
  enum State: String, Codable {
    case right, wrong, notAttempted
  }

  /// By the names of the exercises.
  var records: [String: Record] = [:]

  subscript(exercise: Exercise) -> Record {
    get { records[exercise.name] ?? Record() }
    set { records[exercise.name] = newValue }
  }

  /// Reads what was kept.
  ///
  /// - Throws: `FileError` if there is something else, which may be worth a look before it is lost.
  init(in folder: AnswerFolder) throws {
    let path = Self.path(in: folder)
    guard let data = FileManager.default.contents(atPath: path) else { return }
    do { self = try Self.decoder.decode(Progress.self, from: data) } catch {
      throw FileError("\(path): this is no record of progress; move it away, and a new one begins")
    }
  }

  /// Keeps it.
  func save(in folder: AnswerFolder) throws {
    try folder.write(Self.encoder.encode(self), to: Self.path(in: folder))
  }

  /// Adds how a try ended.
  mutating func note(_ trial: Trial, fingerprint: String?, at time: Date) {
    var record = self[trial.exercise]
    record.fingerprint = fingerprint
    if trial.outcome.isNotAttempted {
      record.state = .notAttempted
    } else {
      record.state = trial.outcome.isRight ? .right : .wrong
      record.attempts += 1
      record.last = time
    }
    self[trial.exercise] = record
  }

  private static func path(in folder: AnswerFolder) -> String { "\(folder.path)/progress.json" }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    encoder.dateEncodingStrategy = .iso8601
    return encoder
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return decoder
  }
}
