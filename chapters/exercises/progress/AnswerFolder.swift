import ExerciseChecks
import Files
import Foundation
import Notebook

/// The folder of a learner's own: answers, what was kept of them, and how far they came.
///
/// The tasks of the course are copied here once. So an update of the course never touches an answer,
/// and the folder can be carried to another copy of the course, or handed in.
package struct AnswerFolder {
  /// Where it is unless one says otherwise.
  package static let standard = AnswerFolder(path: packageFolder + "answers")

  /// Where it is, without a slash at its end.
  package let path: String

  package init(path: String) { self.path = path }

  /// The learner's file for an exercise.
  package func file(_ exercise: Exercise) -> String {
    "\(path)/\(exercise.chapter)/\(exercise.name).swift"
  }

  /// What is in a file; nil where there is none.
  package func contents(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  /// What tells one state of an answer from another.
  package func fingerprint(_ exercise: Exercise) -> String? {
    contents(file(exercise)).map { data in
      let hash = data.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      return String(hash, radix: 16)
    }
  }

  /// Writes a file, and the folders above it.
  package func write(_ data: Data, to path: String) throws {
    try FileError.explain("cannot write \(path)") {
      try FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try replaceFile(at: path, with: data)
    }
  }
}
