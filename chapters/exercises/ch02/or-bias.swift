import ExerciseChecks

// OR fires as soon as one input is 1. Its weights are 0.5 and 0.5: choose its bias.
//
//     b + 0.5·x1 + 0.5·x2 > 0   for (1, 0), (0, 1) and (1, 1), but not for (0, 0)
//
// Taught in section 2.3.3: `swift run ch02 2.3.3`

/// The bias b of OR.
let orBias: Double = notAttempted()
