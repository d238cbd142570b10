import ExerciseChecks
import ExerciseProgress
import Files
import Foundation
import Notebook

extension AnswerFolder {
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

  private func copyTask(of exercise: Exercise) throws {
    guard let task = contents(exercise.taskFile) else {
      throw FileError(
        "\(exercise.taskFile): the task is missing; this copy of the course is not whole")
    }
    try write(task, to: file(exercise))
  }
}
