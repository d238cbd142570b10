import ExerciseChecks

func majority(_ x1: Double, _ x2: Double, _ x3: Double) -> Int {
  let (w, b) = (1.0, -1.5)
  return b + w * x1 + w * x2 + w * x3 > 0 ? 1 : 0
}

let bug = 3
