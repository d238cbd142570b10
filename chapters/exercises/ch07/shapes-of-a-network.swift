import ExerciseChecks

// An image of shape (1, 28, 28) goes through a network. Which shape has it behind each layer?
//
//     convolution with 8 filters of 3 × 3, padding 1, stride 1   →   [8, 28, 28]
//
// Taught in section 7.5: `swift run ch07 7.5`

/// Then: max pooling of 2 × 2 with stride 2.
let behindPooling: [Int] = notAttempted()

/// Then: convolution with 16 filters of 5 × 5, no padding, stride 1.
let behindConvolution: [Int] = notAttempted()

/// Then: convolution with 16 filters of 3 × 3, padding 1, stride 2.
let behindStride: [Int] = notAttempted()

/// The shape of the weights of that last convolution.
let lastWeights: [Int] = notAttempted()
