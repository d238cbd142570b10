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

  /// The wrong answers.
  ///
  /// Each begins with the line `// wrong: ` and a part of what must be said. Behind it come either
  /// lines such as `// dout.sum(axis: 0) → dout.mean(axis: 0)`, which say what is changed in the
  /// solution (nothing behind the arrow leaves it out), or the whole code.
  static func wrong(_ exercise: Exercise) throws -> [SampleAnswer] {
    try samples("Wrong", exercise)
  }

  /// Right answers that are not the solution, where there are some: in the same form, but each begins
  /// with `// right: ` and what it is.
  static func right(_ exercise: Exercise) throws -> [SampleAnswer] {
    let isThere = FileManager.default.fileExists(atPath: file("Right", exercise))
    return isThere ? try samples("Right", exercise) : []
  }

  private static func file(_ folder: String, _ exercise: Exercise) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "\(folder)/\(exercise.chapter)/\(exercise.name).swift")
      .path(percentEncoded: false)
  }

  private static func samples(_ folder: String, _ exercise: Exercise) throws -> [SampleAnswer] {
    let text = try code(file(folder, exercise))
    return try text.components(separatedBy: "// \(folder.lowercased()): ").dropFirst().map { part in
      let lines = part.components(separatedBy: "\n")
      let changes = lines.dropFirst().filter { $0.hasPrefix("// ") && $0.contains(" →") }
      let code =
        changes.isEmpty
        ? lines.dropFirst().joined(separator: "\n")
        : try changes.reduce(try code(exercise.solutionFile)) { try change($0, by: $1, exercise) }
      return SampleAnswer(exercise: exercise, code: code, message: lines[0])
    }
  }

  private static func change(_ code: String, by line: String, _ exercise: Exercise) throws -> String
  {
    let parts = line.dropFirst(3).components(separatedBy: " →")
    try #require(parts.count == 2 && code.contains(parts[0]), "\(exercise.name): \(line)")
    return code.replacing(parts[0], with: parts[1].trimmingPrefix(" "))
  }

  private static func code(_ path: String) throws -> String {
    let lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    return lines.filter { !$0.hasPrefix("import ") }.joined(separator: "\n")
  }
}
