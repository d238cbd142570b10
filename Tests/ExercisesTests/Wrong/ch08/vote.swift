// wrong: first copy only
// probabilities.mean(axis: 0) → probabilities[0..<1].mean(axis: 0)

// wrong: single probability
// .mean(axis: 0) → .max(axis: 0)

// wrong: one answer for each image
// .mean(axis: 0) → .mean(axis: 1)
