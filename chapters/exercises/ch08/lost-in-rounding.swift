import ExerciseChecks

// In half precision numbers between 1 and 2 are 1/1024 apart. A weight is 1, and each step of training
// should add 0.0003 to it. What happens in 1,000 steps? One sentence is true.
//
// 1. It comes to 1.3, since rounding errors have both signs and cancel.
// 2. It stays at 1: each sum is rounded back to 1 before the next step.
// 3. It comes to about 2, as each step is rounded up to 1/1024.
// 4. It comes to 1.3 if you add the steps in another order.
//
// Taught in section 8.3: `swift run ch08 8.3`

/// The number of the true sentence.
let truth: Int = notAttempted()
