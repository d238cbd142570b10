import ExerciseChecks
import ExerciseProgress
import Foundation
import Notebook

extension Session {
  /// What opens the solutions before an answer is right.
  ///
  /// It is a threshold, and no lock: the files are there to be read, unless the teacher has taken them
  /// out.
  private static let teachersKey = "chalk"

  /// Shows the next hint; behind the last, all of them.
  mutating func hint(_ exercise: Exercise) throws {
    let (hints, shown) = (exercise.hints, progress[exercise].hints)
    guard shown < hints.count else {
      for (number, hint) in hints.enumerated() { Program.print("\(number + 1)  \(hint)") }
      return Program.print("There are no more; the lesson is \(exercise.lesson)")
    }
    progress[exercise].hints = shown + 1
    try progress.save(in: folder)
    Program.print("\(shown + 1)  \(hints[shown])")
    let left = hints.count - shown - 1
    Program.print(
      left == 0
        ? "That was the last hint; the lesson is \(exercise.lesson)"
        : "\(left == 1 ? "One more hint says" : "\(left) more hints say") more. The lesson is \(exercise.lesson)"
    )
  }

  /// Shows a solution to who has one, or has the teacher's key.
  func solution(_ exercise: Exercise) throws {
    guard isDone(exercise) || command.key == Self.teachersKey else {
      throw FileError(
        command.key == nil
          ? "the solution of \(exercise.name) is shown once your answer is right; until then, try hint"
          : "--key: this is not the teacher's key")
    }
    guard let solution = try? String(contentsOfFile: exercise.solutionFile, encoding: .utf8) else {
      throw FileError("\(exercise.solutionFile): not handed out with this copy; ask your teacher")
    }
    Program.print(readable(solution))
  }

  /// Puts a task back, if the learner says yes.
  mutating func reset(_ exercise: Exercise) throws {
    let name = folder.shortName(exercise)
    let file = folder.file(exercise)
    _ = try FileError.explain("cannot read \(file)") { try Data(contentsOf: URL(filePath: file)) }
    guard folder.isChanged(exercise) else { return Program.print("\(name) is the task as it was.") }
    Program.print(
      "This puts the task back into \(name), and keeps a copy of your answer. Type y to go on:")
    guard readLine()?.trimmingCharacters(in: .whitespaces).lowercased() == "y" else {
      return Program.print("Nothing was changed.")
    }
    let kept = try folder.reset(exercise, at: Date())
    progress[exercise].state = .notAttempted
    try progress.save(in: folder)
    Program.print("\(name) is the task again. Your answer is in \(kept)")
  }
}
