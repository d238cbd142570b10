import ExerciseChecks

// Why can no single perceptron be XOR, whatever its weights and its bias? One sentence says why.
//
// 1. It has two inputs, and XOR needs three.
// 2. Where it fires and where not is divided by one straight line, and no line divides XOR's points.
// 3. Its inputs would have to be −1 and 1 instead of 0 and 1.
// 4. Weights for XOR exist, but they are too large for a computer.
//
// Taught in section 2.4.1: `swift run ch02 2.4.1`

/// The number of the true sentence.
let whyNot: Int = notAttempted()
