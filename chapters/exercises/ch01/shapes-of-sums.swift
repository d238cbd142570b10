import ExerciseChecks

// Say what comes out before you run it. A shape is written as a list: [2, 3] for (2, 3).
//
//     let a: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
//     a.shape   →   [2, 3]
//
// Taught in section 1.5.4: `swift run ch01 1.5.4`

/// The shape of a.sum(axis: 0).
let alongAxis0: [Int] = notAttempted()

/// The shape of a.sum(axis: 1).
let alongAxis1: [Int] = notAttempted()

/// The shape of the sum along axis 0 of five pictures, (5, 28, 28).
let ofAllPictures: [Int] = notAttempted()
