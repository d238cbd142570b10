// wrong: The shapes must meet
// [4, 2, 5, 7, 6, 3, 1] → [4, 2, 5, 6, 7, 3, 1]

// wrong: Softmax needs the ten scores
// [4, 2, 5, 7, 6, 3, 1] → [4, 2, 5, 7, 3, 6, 1]

// wrong: when there are probabilities
// [4, 2, 5, 7, 6, 3, 1] → [4, 2, 5, 7, 6, 1, 3]

// wrong: Each of the seven numbers
// [4, 2, 5, 7, 6, 3, 1] → [4, 2, 5, 7, 6, 3]
