// wrong: beta is missing
//  + beta →

// wrong: root is missing
// sqrt(variance + 1e-6) → (variance + 1e-6)

// wrong: gamma is missing
// gamma * centered → centered

// wrong: mean is not taken off
// gamma * centered → gamma * x

// wrong: 1e-6 is missing
// variance + 1e-6 → variance

// wrong: 1e-6 belongs under the root
// sqrt(variance + 1e-6) → (sqrt(variance) + 1e-6)

// wrong: gamma (1,)  [3.]
// + beta → + beta + 1
