// wrong: This is the sum so far
// sum / Double(count) → sum

// wrong: the earlier ones are forgotten
// sum += number → sum = number
// count += 1 → count = 1

// wrong: counts late numbers for more
final class RunningMean {
  var mean = 0.0
  var count = 0

  func add(_ number: Double) -> Double {
    mean = count == 0 ? number : (mean + number) / 2
    count += 1
    return mean
  }
}
