import ExerciseChecks
import Files
import Foundation
import Notebook

/// The folder of a learner's own: answers, what was kept of them, and how far they came.
///
/// The tasks of the course are copied here once. So an update of the course never touches an answer,
/// and the folder can be carried to another copy of the course, or handed in.
struct AnswerFolder {
  /// Where it is, without a slash at its end.
  let path: String

  /// The learner's file for an exercise.
  func file(_ exercise: Exercise) -> String { "\(path)/\(exercise.chapter)/\(exercise.name).swift" }

  /// The learner's file as it is called from the folder of the course.
  func shortName(_ exercise: Exercise) -> String {
    let file = file(exercise)
    return file.hasPrefix(packageFolder) ? String(file.dropFirst(packageFolder.count)) : file
  }

  /// Copies each task that is not here yet.
  func prepare() throws {
    for exercise in Exercise.all where !isAnything(at: file(exercise)) {
      try copyTask(of: exercise)
    }
  }

  /// Whether the learner has changed the task's file.
  func isChanged(_ exercise: Exercise) -> Bool {
    guard let answer = contents(file(exercise)) else { return false }
    return answer != contents(exercise.taskFile)
  }

  /// Puts the task back, and keeps what was there.
  ///
  /// - Returns: the copy that was kept.
  func reset(_ exercise: Exercise, at time: Date) throws -> String {
    let stamp = time.formatted(
      .verbatim(
        "\(year: .padded(4))-\(month: .twoDigits)-\(day: .twoDigits)-\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased))\(minute: .twoDigits)\(second: .twoDigits)",
        locale: Locale(identifier: "en_US_POSIX"), timeZone: .current,
        calendar: Calendar(identifier: .gregorian)))
    let kept = "\(path)/kept/\(exercise.name)-\(stamp).swift"
    if let answer = contents(file(exercise)) { try write(answer, to: kept) }
    try copyTask(of: exercise)
    return kept
  }

  /// What tells one state of an answer from another.
  func fingerprint(_ exercise: Exercise) -> String? {
    contents(file(exercise)).map { data in
      let hash = data.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01b3
      }
      return String(hash, radix: 16)
    }
  }

  private func copyTask(of exercise: Exercise) throws {
    guard let task = contents(exercise.taskFile) else {
      throw FileError(
        "\(exercise.taskFile): the task is missing; this copy of the course is not whole")
    }
    try write(task, to: file(exercise))
  }

  private func contents(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  /// Writes a file, and the folders above it.
  func write(_ data: Data, to path: String) throws {
    try FileError.explain("cannot write \(path)") {
      try FileManager.default.createDirectory(
        at: URL(filePath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
      try replaceFile(at: path, with: data)
    }
  }
}
