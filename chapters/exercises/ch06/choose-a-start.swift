import ExerciseChecks

// A layer has n inputs whose numbers scatter around 0 with deviation 1, and weights that do so with
// deviation s. Its outputs are sums of n products, and scatter with deviation √n · s.
//
//     n = 100, s = 0.01   →   0.1
//
// In Swift (2.0).squareRoot() is √2.
//
// Taught in section 6.2.2: `swift run ch06 6.2.2`

/// The s with which a layer of 400 inputs has outputs with deviation 1.
let keepsTheScatter: Double = notAttempted()

/// The same where ReLU follows, and its outputs should have the mean square 1 (half of it is lost).
let withReLU: Double = notAttempted()

/// What is left of a deviation of 1 behind three layers with 100 inputs each and s = 0.05, without ReLU.
let behindThree: Double = notAttempted()
