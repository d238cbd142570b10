import ExerciseChecks

// One number behind some layers depends on a square of the image. How long is the side of the square?
//
//     behind one convolution of 3 × 3, stride 1   →   3
//
// Taught in section 8.1.4: `swift run ch08 8.1.4`

/// Behind two convolutions of 3 × 3.
let twoSmall: Int = notAttempted()

/// Behind four convolutions of 3 × 3.
let fourSmall: Int = notAttempted()

/// Behind one convolution of 5 × 5 and one of 3 × 3.
let fiveThenThree: Int = notAttempted()

/// Behind one convolution of 3 × 3 and max pooling of 2 × 2.
let pooled: Int = notAttempted()
