import ExerciseChecks

// In which order does one look for a good learning rate and a good decay?
//
// 1. Measure once on the test images.
// 2. Keep back a part of the training images for validation.
// 3. Narrow the ranges to where the best ones lie, and train longer.
// 4. Draw exponents at random from wide ranges, and train each setting for a few epochs.
// 5. Take the setting that is best on the validation images.
//
// Taught in section 6.5.2: `swift run ch06 6.5.2`

/// The numbers of the steps, in order.
let searchOrder: [Int] = notAttempted()
