import ExerciseChecks

// A network is to become better at reading digits. Why does it follow a loss, and not the accuracy?
//
// 1. The accuracy takes too long to compute.
// 2. The accuracy can only be computed with test images.
// 3. A small change of a weight mostly leaves the accuracy as it is, so its slope is 0.
// 4. The loss is always smaller than the accuracy.
//
// Taught in section 4.2.5: `swift run ch04 4.2.5`

/// The number of the true sentence.
let whyALoss: Int = notAttempted()
