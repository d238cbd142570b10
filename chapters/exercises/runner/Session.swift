import ExerciseChecks
import ExerciseProgress
import Files
import Foundation
import Notebook

/// One run of the program: a learner's folder, their progress, and what is done with them.
struct Session {
  let command: Command
  let folder: AnswerFolder
  var progress: LearnerProgress
  let programs: URL

  /// Opens a learner's folder, and puts the tasks there that are not there yet.
  init(_ command: Command, programs: URL) throws {
    self.command = command
    self.programs = programs
    folder = AnswerFolder(path: command.answers)
    if case .merge = command.task {} else { try folder.prepare() }
    progress = try LearnerProgress(in: folder)
  }

  /// How this program is run again, with the same folder of answers.
  func again(_ words: String = "") -> String {
    let isStandard = folder.path == AnswerFolder.standard.path
    let isPlain = folder.path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
    let path = isPlain ? folder.path : "'\(folder.path.replacing("'", with: "'\\''"))'"
    return
      (["swift run exercises", words].filter { !$0.isEmpty }
      + (isStandard ? [] : ["--answers \(path)"])).joined(separator: " ")
  }

  /// Tries an answer, and keeps how it ended.
  mutating func tryAnswer(_ exercise: Exercise) throws -> Trial {
    let toolchain = try Toolchain(in: programs)
    let seed = command.seed ?? Int.random(in: 0..<1_000_000)
    let trial = try Trial(exercise, file: folder.file(exercise), seed: seed, with: toolchain)
    progress.note(trial, fingerprint: folder.fingerprint(exercise), at: Date())
    try progress.save(in: folder)
    return trial
  }

  /// Whether an answer was right when it was tried last, and is still the same.
  func isDone(_ exercise: Exercise) -> Bool { progress.isDone(exercise, in: folder) }

  /// The first exercise that is not done.
  var next: Exercise? { Exercise.all.first { !isDone($0) } }

  /// Shows the next exercise, or what the answer to it gives.
  mutating func showNext() throws -> Bool {
    guard let exercise = next else {
      Program.print("All \(Exercise.all.count) exercises are right.")
      return true
    }
    return try show(exercise)
  }

  /// Tries an answer and says what comes of it.
  ///
  /// - Returns: whether it is right.
  mutating func show(_ exercise: Exercise) throws -> Bool {
    let trial = try tryAnswer(exercise)
    switch trial.outcome {
    case .notAttempted: showTask(exercise, trial)
    case .right: showRight(trial)
    default: showWrong(trial)
    }
    return trial.outcome.isRight
  }

  private func showTask(_ exercise: Exercise, _ trial: Trial) {
    let source = (try? String(contentsOfFile: trial.file, encoding: .utf8)) ?? ""
    let line = if case .notAttempted(let stub?) = trial.outcome { ":\(stub.line)" } else { "" }
    Program.print(
      """
      \(exercise.name): \(exercise.title) (\(exercise.chapter), about \(exercise.minutes) minutes)

      \(readable(source))

      Not attempted yet. Your file is \(folder.shortName(exercise))\(line)
      Put your answer in place of notAttempted(), save, and run: \(again())
      Stuck? \(again("hint \(exercise.name)"))
      """)
  }

  private func showRight(_ trial: Trial) {
    Program.print(trial.feedback(calling: folder.shortName(trial.exercise)))
    if FileManager.default.fileExists(atPath: trial.exercise.solutionFile) {
      Program.print("Compare with ours: \(again("solution \(trial.exercise.name)"))")
    }
    guard let next else {
      return Program.print("That was the last one: all \(Exercise.all.count) are right.")
    }
    // Onward from here, and only then to what was left out before.
    let later = Exercise.all.drop { $0.name != trial.exercise.name }.first { !isDone($0) }
    let following = later ?? next
    let word = following.name == next.name ? "" : following.name
    Program.print("Next comes \(following.name), \(following.title): \(again(word))")
  }

  private func showWrong(_ trial: Trial) {
    let name = trial.exercise.name
    Program.print(trial.feedback(calling: folder.shortName(trial.exercise)))
    if trial.outcome.dependsOnSeed {
      Program.print("The same once more: \(again("\(name) --seed \(trial.seed)"))")
    }
    Program.print("A hint: \(again("hint \(name)"))")
  }
}
