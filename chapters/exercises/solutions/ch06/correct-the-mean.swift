import ExerciseChecks

func correctTheMean(_ values: [Double], beta: Double) -> [Double] {
  var (mean, power) = (0.0, 1.0)
  return values.map { value in
    mean = beta * mean + (1 - beta) * value
    power *= beta
    return mean / (1 - power)
  }
}
