import ExerciseChecks
import Files
import Foundation
import Notebook

/// How often something can have been done: with other numbers a file is damaged.
package let counts = 0...1_000_000

/// How far a learner has come, kept in one file of their own.
package struct LearnerProgress: Codable {
  /// What is kept of one exercise.
  package struct Record: Codable {
    /// How the last try ended.
    package var state = State.notAttempted
    /// How often an answer was tried.
    package var attempts = 0
    /// How many hints were shown.
    package var hints = 0
    /// When the last try was.
    package var last: Date?
    /// What the answer was that was tried last.
    package var fingerprint: String?
  }

  /// How a try ended.
  package enum State: String, Codable {
    case right, wrong, notAttempted
  }

  /// By the names of the exercises.
  package var records: [String: Record] = [:]

  package subscript(exercise: Exercise) -> Record {
    get { records[exercise.name] ?? Record() }
    set { records[exercise.name] = newValue }
  }

  /// Reads what was kept.
  ///
  /// - Throws: `FileError` if there is something else, which may be worth a look before it is lost.
  package init(in folder: AnswerFolder) throws {
    let path = Self.path(in: folder)
    guard isAnything(at: path) else { return }
    let data = try FileError.explain("cannot read \(path)") {
      try Data(contentsOf: URL(filePath: path))
    }
    guard let kept = try? Self.decoder.decode(LearnerProgress.self, from: data),
      kept.records.values.allSatisfy({ counts ~= $0.attempts && counts ~= $0.hints })
    else {
      throw FileError("\(path): this is no record of progress; move it away, and a new one begins")
    }
    self = kept
  }

  /// Keeps it.
  package func save(in folder: AnswerFolder) throws {
    try folder.write(Self.encoder.encode(self), to: Self.path(in: folder))
  }

  /// Whether an answer was right when it was tried last, and is still the same.
  package func isDone(_ exercise: Exercise, in folder: AnswerFolder) -> Bool {
    let record = self[exercise]
    return record.state == .right && record.fingerprint == folder.fingerprint(exercise)
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
