import ExerciseChecks
import Foundation

/// How a mistake stopped an answer, in a learner's words.
struct Stop {
  /// What happened.
  let message: String
  /// The line in the learner's file, where it can be known.
  let line: Int?
  /// Whether no memory was left to be had.
  let isForMemory: Bool

  /// What the language says, and what it means.
  private static let meanings = [
    (
      "Index out of range",
      "an index lies beyond the end of a list. Counting begins at 0, so the last of n elements is n − 1."
    ),
    ("Unexpectedly found nil", "a ! met nil: there was no value to unwrap."),
    ("verflow", "a whole number became too large, or one that cannot be negative did."),
    ("ivision by zero", "a whole number was divided by 0."),
    (
      "either infinite or NaN",
      "infinity or NaN cannot become a whole number; something was divided by 0."
    ),
    ("lowerBound <= upperBound", "a range begins after its end."),
    ("Can't remove", "something was taken from an empty list."),
  ]

  init(signal: Int32, errors: String, file: String, _ exercise: Exercise) {
    isForMemory = errors.contains("failed to allocate")
    line = Self.line(in: errors, of: file)
    let words = errors.firstMatch(of: /Fatal error: (.*)/).map { String($0.1) }
    let known = exercise.stops.first { errors.contains($0.text) }?.mistake
    if let meaning = Self.meanings.first(where: { errors.contains($0.0) })?.1 {
      message = known ?? meaning
    } else if let words {
      message = words + (known.map { "\n\($0)" } ?? "")
    } else if signal == SIGSEGV || signal == SIGBUS {
      message = "most likely a function calls itself without end."
    } else {
      message = known ?? "the system stopped it with signal \(signal)."
    }
  }

  /// The innermost line of the learner's file in a backtrace.
  private static func line(in errors: String, of file: String) -> Int? {
    for line in errors.split(separator: "\n") {
      guard let place = line.range(of: "\(file):") else { continue }
      if let number = Int(line[place.upperBound...].prefix { $0.isNumber }) { return number }
    }
    return nil
  }
}
