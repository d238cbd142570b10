import ExerciseChecks

/// Computes the average of some numbers: their sum, divided by how many there are.
///
///     average([1, 2, 6])   →   3.0
///
/// The list has at least one number. A list counts itself: `numbers.count` is an `Int`. A tensor has a
/// `mean`, which would do the whole work, and is refused.
///
/// Taught in section 1.3.8: `swift run ch01 1.3.8`
func average(_ numbers: [Double]) -> Double {
  notAttempted()
}
