import ExerciseChecks

/// Takes in one number after another, and knows the mean of all so far.
///
/// A class keeps values between its calls. Give it what it has to remember.
///
///     let mean = RunningMean()
///     mean.add(4)   →   4.0
///     mean.add(8)   →   6.0
///     mean.add(0)   →   4.0
///
/// Taught in section 1.4.2: `swift run ch01 1.4.2`
final class RunningMean {
  /// Takes in a number, and returns the mean of all so far.
  func add(_ number: Double) -> Double {
    notAttempted()
  }
}
