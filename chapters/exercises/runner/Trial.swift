import ExerciseChecks
import Files
import Foundation
import Notebook

/// One try of an answer: the file is looked through, compiled and run, in a process of its own.
struct Trial {
  let exercise: Exercise
  /// The learner's file.
  let file: String
  /// Where random inputs are drawn from.
  let seed: Int
  /// How it ended.
  let outcome: Outcome
  /// What the answer printed.
  let printed: String

  /// After how many seconds by the clock a program is killed that waits without computing.
  private static let patience = 60.0

  /// Tries an answer.
  ///
  /// - Parameters:
  ///   - exercise: what it is an answer to.
  ///   - file: the learner's file.
  ///   - seed: where inputs are drawn from.
  ///   - toolchain: what compiles it.
  init(_ exercise: Exercise, file: String, seed: Int, with toolchain: Toolchain) throws {
    (self.exercise, self.file, self.seed) = (exercise, file, seed)
    let source: String
    do { source = try String(contentsOf: URL(filePath: file), encoding: .utf8) } catch {
      (outcome, printed) = (.unreadable(systemReason(for: error)), "")
      return
    }
    if let use = ForbiddenNames(exercise.forbidden).firstUse(in: source) {
      (outcome, printed) = (.refused(use), "")
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "exercise-\(UUID().uuidString)").path(percentEncoded: false)
    Interruption.remove(folder)
    defer { Interruption.removeFolder() }
    try FileError.explain("cannot make \(folder)") {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try replaceFile(at: "\(folder)/main.swift", with: Data(Self.program(for: exercise).utf8))
    }
    let program = "\(folder)/answer"
    if let log = try toolchain.compile([file, "\(folder)/main.swift"], to: program) {
      (outcome, printed) = (.doesNotCompile(CompilerErrors(log, in: file, exercise)), "")
      return
    }
    (outcome, printed) = try Self.run(program, [], seed: seed, seeds: 1, file: file, exercise)
  }

  /// A try that was made elsewhere.
  init(_ exercise: Exercise, file: String, seed: Int, outcome: Outcome, printed: String = "") {
    (self.exercise, self.file, self.seed) = (exercise, file, seed)
    (self.outcome, self.printed) = (outcome, printed)
  }

  /// The program that judges an answer in a file beside it.
  private static func program(for exercise: Exercise) -> String {
    """
    import ExerciseChecks
    import NeuralNetworks
    import Tensors

    runCheck("\(exercise.name)") { \(exercise.answer) }

    """
  }

  /// Runs a compiled answer.
  ///
  /// - Parameters:
  ///   - program: its path; files are written beside it.
  ///   - words: what stands on its command line before the rest.
  ///   - seed: the first seed.
  ///   - seeds: how many are tried, one after the other.
  ///   - file: the learner's file, to find lines in.
  ///   - exercise: what it is an answer to.
  static func run(
    _ program: String, _ words: [String], seed: Int, seeds: Int, file: String, _ exercise: Exercise
  ) throws -> (Outcome, printed: String) {
    let name = "\(program)-\(words.joined(separator: "-"))"
    let (verdict, output, errors) = ("\(name).verdict", "\(name).output", "\(name).errors")
    let backtrace = "enable=yes,color=no,threads=crashed,images=none,registers=none,limit=32"
    let ending = try Subprocess.run(
      program, [verdict, "\(seed)", "\(seeds)"] + words, output: output, errors: errors,
      environment: [
        "TENSORS_THREADS": "1", "SWIFT_BACKTRACE": "\(backtrace),interactive=no,timeout=10s",
      ], seconds: patience)
    let data = FileManager.default.contents(atPath: verdict) ?? Data()
    let judged = (try? JSONDecoder().decode(Verdict.self, from: data)) ?? Verdict.none
    let said = FileManager.default.contents(atPath: errors) ?? Data()
    let outcome = Outcome(
      judged, ending: ending, errors: String(decoding: said, as: UTF8.self), file: file, exercise)
    let printed = FileManager.default.contents(atPath: output) ?? Data()
    return (outcome, String(decoding: printed.prefix(20_000), as: UTF8.self))
  }
}
