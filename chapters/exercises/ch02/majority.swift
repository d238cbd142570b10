import ExerciseChecks

/// Fires when at least two of three inputs are 1: a vote.
///
///     majority(1, 1, 1)   →   1
///     majority(0, 0, 1)   →   0
///
/// Both are right. But it has a bug, and some votes come out wrong. Which sentence is true?
///
/// 1. It fires when only one input is 1.
/// 2. It fires when nobody votes.
/// 3. It does not fire when just two inputs are 1.
/// 4. No perceptron can count votes.
///
/// Set `bug` to the number, and mend it, so that it stays a perceptron. Another bias is enough.
///
/// Taught in section 2.3.2: `swift run ch02 2.3.2`
func majority(_ x1: Double, _ x2: Double, _ x3: Double) -> Int {
  let (w, b) = (1.0, -2.0)
  return b + w * x1 + w * x2 + w * x3 > 0 ? 1 : 0
}

/// The number of the true sentence.
let bug: Int = notAttempted()
