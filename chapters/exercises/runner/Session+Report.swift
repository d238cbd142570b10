import ExerciseChecks
import ExerciseProgress
import Foundation
import Notebook

extension Session {
  /// Prints what the learner has done, as a table for the teacher.
  ///
  /// Each answer is tried once more, from a seed of the report's own, so that nothing counts that fits
  /// only the values which were shown.
  func report() throws {
    let seed = command.seed ?? Int.random(in: 0..<1_000_000)
    let learner = command.learner ?? NSUserName()
    let toolchain = try Toolchain(in: programs)
    var report = Report()
    let bar = ProgressBar("trying all answers", total: Exercise.all.count)
    defer { bar.finish() }
    for (done, exercise) in Exercise.all.enumerated() {
      bar.update(done)
      let record = progress[exercise]
      var isRight = false
      if folder.isChanged(exercise) {
        let file = folder.file(exercise)
        isRight = try Trial(exercise, file: file, seed: seed, with: toolchain).outcome.isRight
      }
      report.rows.append(
        Report.Row(
          name: learner, exercise: exercise.name, chapter: exercise.chapter, isDone: isRight,
          attempts: record.attempts, hints: record.hints,
          last: record.last?.formatted(.iso8601) ?? "", seed: seed))
    }
    bar.finish()
    Program.print(report.csv)
  }

  /// Puts a class's reports together: who has done how much, and where people are stuck.
  func merge(_ files: [String]) throws {
    var report = Report()
    for file in files { try report.add(Report(readingFrom: file)) }
    Program.print(report.byLearner)
    Program.print(report.byExercise)
  }
}
