import ExerciseChecks

func outputSize(length: Int, kernel: Int, stride: Int, padding: Int) -> Int {
  (length + 2 * padding - kernel) / stride + 1
}
