import ExerciseChecks

/// Measures the slope of a curve at x, by its values a little to the right and a little to the left.
///
/// Take h = 1e-4: the slope is (f(x + h) − f(x − h)) / 2h, close enough for all that follows.
///
///     slope({ x in x * x }, 3)   →   6.0, nearly
///
/// The library's `numericalDerivative` is refused here.
///
/// Taught in section 4.3.1: `swift run ch04 4.3.1`
func slope(_ f: (Double) -> Double, _ x: Double) -> Double {
  notAttempted()
}
