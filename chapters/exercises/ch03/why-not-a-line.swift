import ExerciseChecks

// An activation function must not be a straight line such as h(x) = 3x. Which sentence says why?
//
// 1. A straight line cannot be computed for negative numbers.
// 2. Layers with straight lines between them do no more than one layer can.
// 3. The outputs would always lie between 0 and 1.
// 4. A straight line takes longer to compute than a curve.
//
// Taught in section 3.2.6: `swift run ch03 3.2.6`

/// The number of the true sentence.
let whyNotALine: Int = notAttempted()

/// Three layers with h(x) = 3x are one layer with h(x) = c·x. What is c?
let threeLayers: Double = notAttempted()
