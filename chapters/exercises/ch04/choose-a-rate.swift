import ExerciseChecks

// f(x0, x1) = x0²/20 + x1² is a long valley. Its gradient is (x0/10, 2·x1), and its lowest point (0, 0).
// From (−7, 2) you take 100 steps of gradient descent. Choose a rate with which you come within 0.05 of
// the lowest point.
//
// Too small a rate, and you are still on the way along x0; too large, and x1 leaves the valley.
//
// Taught in section 4.4.1: `swift run ch04 4.4.1`

/// The learning rate.
let chosenRate: Double = notAttempted()
