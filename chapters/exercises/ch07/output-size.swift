import ExerciseChecks

/// How many positions a window has along one axis.
///
/// The image has `length` pixels and gets `padding` pixels on each side; the window covers `kernel` pixels
/// and moves by `stride`. What is left over and too short for another step is not used.
///
///     length 28, kernel 5, stride 1, padding 0   →   24
///     length 7, kernel 3, stride 2, padding 1    →   4
///
/// Taught in section 7.2.3: `swift run ch07 7.2.3`
func outputSize(length: Int, kernel: Int, stride: Int, padding: Int) -> Int {
  notAttempted()
}
