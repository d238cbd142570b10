import ExerciseChecks
import ExerciseProgress
import Foundation
import Notebook

extension Session {
  /// Tries answers whenever they are saved, until it is interrupted.
  ///
  /// It looks at the files again and again: notices of the system reach neither every network folder
  /// nor every editor's way to save.
  mutating func watch(_ exercise: Exercise?) throws -> Never {
    let watched = exercise.map { [$0] } ?? Exercise.all
    var seen = watched.map(folder.fingerprint)
    if let first = exercise ?? next { _ = try show(first) }
    Program.print(
      "\nWatching \(exercise.map(folder.shortName) ?? folder.path): saving tries it. Ctrl-C ends this."
    )
    while true {
      Thread.sleep(forTimeInterval: 0.3)
      for (index, exercise) in watched.enumerated() {
        let now = folder.fingerprint(exercise)
        // Some editors remove the file for a moment, or empty it.
        guard let now, now != seen[index] else { continue }
        seen[index] = now
        Program.print("\n——— \(Date().formatted(date: .omitted, time: .standard)) ———\n")
        _ = try show(exercise)
      }
    }
  }
}
