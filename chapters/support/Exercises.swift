import ExerciseChecks
import Notebook

/// The exercises that belong to a chapter, in order.
public func exercises(of page: CoursePage) -> [ExerciseLead] {
  Exercise.all.filter { $0.chapter == page.name }.map {
    ExerciseLead(name: $0.name, chapter: $0.chapter, title: $0.title)
  }
}
