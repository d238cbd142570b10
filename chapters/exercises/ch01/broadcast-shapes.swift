import ExerciseChecks

// Which shape does each result have? Write [] where the two do not fit, and the program would stop.
//
//     (2, 2) + (2,)   →   [2, 2]
//
// Taught in section 1.5.5: `swift run ch01 1.5.5`

/// The shape of (4, 3) + (3,).
let matrixAndRow: [Int] = notAttempted()

/// The shape of (4, 1) * (3,).
let columnAndRow: [Int] = notAttempted()

/// The shape of (4, 3) - (4,).
let matrixAndFour: [Int] = notAttempted()

/// The shape of (5, 1, 2) + (3, 1).
let threeAxes: [Int] = notAttempted()
