import ExerciseChecks

/// Gives 1 when both inputs are 1, and 0 for the other three pairs of 0 and 1.
///
/// Be a perceptron: choose two weights and a bias, and ask whether b + w1·x1 + w2·x2 is above 0. A
/// perceptron also answers other numbers than 0 and 1, and you will be asked for some.
///
///     andGate(1, 1)   →   1
///     andGate(1, 0)   →   0
///
/// Taught in section 2.3.2: `swift run ch02 2.3.2`
func andGate(_ x1: Double, _ x2: Double) -> Int {
  notAttempted()
}
