// wrong: One vote makes the sum
// bug = 3 → bug = 1

// wrong: the bias is still too low
// -1.5 → -2.0

// wrong: the bias is too high
// -1.5 → -0.5

// wrong: Keep it a perceptron
func majority(_ x1: Double, _ x2: Double, _ x3: Double) -> Int {
  [x1, x2, x3].filter { $0 == 1 }.count >= 2 ? 1 : 0
}

let bug = 3
