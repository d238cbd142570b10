import ExerciseChecks
import ExerciseProgress
import Foundation
import Notebook

extension Session {
  /// Does what was asked for.
  ///
  /// - Returns: whether all answers that were tried are right.
  mutating func run() throws -> Bool {
    switch command.task {
    case .next: return try showNext()
    case .check(let exercises): return try check(exercises)
    case .list: list()
    case .hint(let exercise): try hint(exercise)
    case .solution(let exercise): try solution(exercise)
    case .reset(let exercise): try reset(exercise)
    case .watch(let exercise): try watch(exercise)
    case .report: try report()
    case .merge(let files): try merge(files)
    case .help: Program.printHelp(Help.text)
    }
    return true
  }

  /// Tries some exercises, and says how many are right.
  private mutating func check(_ exercises: [Exercise]) throws -> Bool {
    if exercises.count == 1 { return try show(exercises[0]) }
    var right = 0
    for exercise in exercises {
      let trial = try tryAnswer(exercise)
      if trial.outcome.isRight { right += 1 }
      Program.print(trial.feedback(calling: folder.shortName(exercise)))
    }
    Program.print("\(right) of \(exercises.count) are right.")
    return right == exercises.count
  }

  /// Shows all exercises by chapter, and how far each is.
  private func list() {
    let width = Exercise.all.map(\.name.count).max() ?? 0
    for (chapter, exercises) in Exercise.byChapter {
      let done = exercises.count { isDone($0) }
      Program.print("\(chapter)  \(done) of \(exercises.count)")
      for exercise in exercises {
        let name = exercise.name.padding(toLength: width, withPad: " ", startingAt: 0)
        Program.print("  \(mark(exercise)) \(name)  \(exercise.title)")
      }
    }
    Program.print("\n● right  ○ not attempted  ✗ not right yet  ◌ changed since it was tried")
  }

  private func mark(_ exercise: Exercise) -> String {
    let record = progress[exercise]
    if !folder.isChanged(exercise) { return "○" }
    if record.fingerprint != folder.fingerprint(exercise) { return "◌" }
    return switch record.state {
    case .right: "●"
    case .wrong: "✗"
    case .notAttempted: "○"
    }
  }
}

extension Exercise {
  /// All exercises, chapter by chapter.
  static var byChapter: [(chapter: String, exercises: [Exercise])] {
    var chapters: [(chapter: String, exercises: [Exercise])] = []
    for exercise in all {
      if chapters.last?.chapter != exercise.chapter { chapters.append((exercise.chapter, [])) }
      chapters[chapters.count - 1].exercises.append(exercise)
    }
    return chapters
  }
}
