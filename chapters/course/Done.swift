import ExerciseChecks
import ExerciseProgress
import Notebook

/// What the learner has done of the exercises, as the record in a folder of answers says.
struct Done {
  private let folder: AnswerFolder
  private let progress: LearnerProgress?

  /// What keeps the record from being read.
  let problem: String?

  init(in folder: AnswerFolder) {
    self.folder = folder
    do {
      (progress, problem) = (try LearnerProgress(in: folder), nil)
    } catch {
      (progress, problem) = (nil, "\(error)")
    }
  }

  /// How many exercises of a page are right; nil if there are none, or nothing is known of them.
  func exercises(of page: CoursePage) -> String? {
    let exercises = Exercise.all.filter { $0.chapter == page.name }
    guard let progress, !exercises.isEmpty else { return nil }
    let right = exercises.count { progress.isDone($0, in: folder) }
    return "exercises: \(right) of \(exercises.count) right"
  }
}
