import ExerciseChecks

/// Running means of a sequence, corrected for their start at 0.
///
/// m ← beta · m + (1 − beta) · value, from m = 0; after t values the corrected mean is m / (1 − betaᵗ).
///
/// betaᵗ is multiplied by beta for each value, or `pow(beta, Double(t))` with `import Foundation`.
///
/// - Returns: the corrected mean after each value, as many as there are values.
///
///     [4, 1], beta 0.5   →   [4, 2]
///
/// Taught in section 6.1.6: `swift run ch06 6.1.6`
func correctTheMean(_ values: [Double], beta: Double) -> [Double] {
  notAttempted()
}
