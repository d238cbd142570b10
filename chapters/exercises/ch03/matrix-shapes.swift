import ExerciseChecks

// Which shape comes out? `matmul` multiplies matrices; write [] where it would stop the program.
//
//     matmul of (2, 3) and (3, 4)   →   [2, 4]
//
// Taught in section 3.3.2: `swift run ch03 3.3.2`

/// The shape of matmul of (100, 784) and (784, 50).
let batchAndWeights: [Int] = notAttempted()

/// The shape of matmul of (784, 50) and (100, 784).
let theOtherWay: [Int] = notAttempted()

/// The shape of matmul of (3, 2) and (2,).
let matrixAndList: [Int] = notAttempted()

/// W in X · W + b, where X is (100, 50), b is (10,), and the sum is (100, 10).
let weights: [Int] = notAttempted()
