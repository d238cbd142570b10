import ExerciseChecks

func slope(_ f: (Double) -> Double, _ x: Double) -> Double {
  let h = 1e-4
  return (f(x + h) - f(x - h)) / (2 * h)
}
