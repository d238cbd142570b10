// wrong: with e to the x the curve falls
// exp(-x) → exp(x)

// wrong: in brackets
// 1 / (1 + exp(-x)) → 1 / 1 + exp(-x)

// wrong: which stands below the line
// 1 / (1 + exp(-x)) → 1 + exp(-x)

// wrong: 1 is to be added
// (1 + exp(-x)) → exp(-x)

// wrong: This is tanh
// 1 / (1 + exp(-x)) → tanh(x)

// wrong: is what you are to write yourself
// 1 / (1 + exp(-x)) → sigmoid(x)
