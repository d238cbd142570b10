// wrong: ÷ N is missing: the loss
// gradient / Double(labels.count) → gradient

// wrong: The wrong way round
// return gradient / → return -1 * gradient /

// wrong: Softmax is missing
// softmax(scores) → scores

// wrong: not of scores
// Double(labels.count) → Double(scores.count)

// wrong: The labels are missing
// -= 1 → -= 0
