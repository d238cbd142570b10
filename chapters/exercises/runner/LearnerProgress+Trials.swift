import ExerciseProgress
import Foundation

extension LearnerProgress {
  /// Adds how a try ended.
  mutating func note(_ trial: Trial, fingerprint: String?, at time: Date) {
    var record = self[trial.exercise]
    record.fingerprint = fingerprint
    if trial.outcome.isNotAttempted {
      record.state = .notAttempted
    } else {
      record.state = trial.outcome.isRight ? .right : .wrong
      record.attempts += 1
      record.last = time
    }
    self[trial.exercise] = record
  }
}
