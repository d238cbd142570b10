import ExerciseChecks
import Foundation

/// How a try of an answer ended.
enum Outcome {
  /// All is right.
  case right
  /// A stub is still there.
  case notAttempted(Verdict.Stub?)
  /// Something else came out than should have.
  case wrong(Verdict)
  /// A name is used that would do the whole work.
  case refused(ForbiddenNames.Use)
  /// The compiler does not understand it.
  case doesNotCompile(CompilerErrors)
  /// It was stopped by a mistake.
  case stopped(Stop, Verdict)
  /// It did not end.
  case endless(Verdict)
  /// It printed without end.
  case flood(Verdict)
  /// It took too much memory.
  case memory(Verdict)
  /// It ended the program by itself.
  case ended(Verdict)
  /// The file cannot be read, for this reason.
  case unreadable(String)

  /// Tells how it ended from what can be seen from outside.
  init(
    _ verdict: Verdict, ending: Subprocess.Ending, errors: String, file: String,
    _ exercise: Exercise
  ) {
    switch (ending, verdict.state) {
    case (.tooLong, _), (.signal(SIGXCPU), _), (.signal(SIGKILL), _): self = .endless(verdict)
    case (.signal(SIGXFSZ), _): self = .flood(verdict)
    case (_, .memory): self = .memory(verdict)
    case (.signal(let signal), _):
      let stop = Stop(signal: signal, errors: errors, file: file, exercise)
      self = stop.isForMemory ? .memory(verdict) : .stopped(stop, verdict)
    case (.exit(0), .right): self = .right
    case (.exit(0), .wrong): self = .wrong(verdict)
    case (.exit(0), .notAttempted): self = .notAttempted(verdict.stub)
    case (.exit, _): self = .ended(verdict)
    }
  }

  /// Whether the answer is right.
  var isRight: Bool { if case .right = self { true } else { false } }

  /// Whether it ran with random values, so that others may give something else.
  var dependsOnSeed: Bool {
    switch self {
    case .right, .wrong, .stopped, .endless, .flood, .memory, .ended: true
    case .notAttempted, .refused, .doesNotCompile, .unreadable: false
    }
  }

  /// Whether nothing was tried yet.
  var isNotAttempted: Bool { if case .notAttempted = self { true } else { false } }
}
