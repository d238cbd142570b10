import ExerciseChecks
import Foundation
import Testing

@testable import exercises

/// An answer that the tests judge: a stub, a solution, or one that people typically give.
struct SampleAnswer {
  let exercise: Exercise
  /// Its Swift, without imports.
  let code: String
  /// What must be said about it, if it is wrong.
  let message: String

  /// The task as it is handed out.
  static func stub(_ exercise: Exercise) throws -> SampleAnswer {
    SampleAnswer(exercise: exercise, code: try code(exercise.taskFile), message: "")
  }

  /// The solution.
  static func solution(_ exercise: Exercise) throws -> SampleAnswer {
    SampleAnswer(exercise: exercise, code: try code(exercise.solutionFile), message: "")
  }

  /// The wrong answers: each begins with the line `// wrong: ` and a part of what must be said.
  static func wrong(_ exercise: Exercise) throws -> [SampleAnswer] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "Wrong/\(exercise.chapter)/\(exercise.name).swift")
    let parts = try code(file.path(percentEncoded: false)).components(separatedBy: "// wrong: ")
    return parts.dropFirst().map { part in
      let message = part.prefix { !$0.isNewline }
      return SampleAnswer(
        exercise: exercise, code: String(part.dropFirst(message.count)), message: String(message))
    }
  }

  private static func code(_ path: String) throws -> String {
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    return lines.filter { !$0.hasPrefix("import ") }.joined(separator: "\n")
  }
}
