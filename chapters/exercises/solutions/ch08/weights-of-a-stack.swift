import ExerciseChecks

func weightsOfAStack(channels: [Int], kernel: Int) -> Int {
  zip(channels, channels.dropFirst()).reduce(0) { sum, pair in
    sum + pair.1 * (pair.0 * kernel * kernel + 1)
  }
}
