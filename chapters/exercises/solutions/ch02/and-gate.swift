import ExerciseChecks

func andGate(_ x1: Double, _ x2: Double) -> Int {
  let (w1, w2, b) = (0.5, 0.5, -0.7)
  return b + w1 * x1 + w2 * x2 > 0 ? 1 : 0
}
