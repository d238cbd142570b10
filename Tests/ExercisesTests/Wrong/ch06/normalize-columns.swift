// wrong: beta is missing
//  + beta →

// wrong: root is missing
// sqrt(variance + 1e-6) → (variance + 1e-6)

// wrong: gamma is missing
// gamma * centered → centered

// wrong: mean is not taken off
// gamma * centered → gamma * x
