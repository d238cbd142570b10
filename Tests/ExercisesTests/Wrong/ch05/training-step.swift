// wrong: This goes uphill
// b2 - dScores.sum → b2 + dScores.sum

// wrong: ÷ N is missing
// dScores / Double(labels.count) → dScores * 1

// wrong: The rate is missing
// dScores) * rate → dScores)

// wrong: has to stop where a1 is not above 0
// dZ1.replacing(with: 0, where: a1 .<= 0) → dZ1

// wrong: use the old W2
// matmul(dScores, transposed: w2) → matmul(dScores, transposed: w2 - matmul(transposed: z1, dScores) * rate)

// wrong: dW = Xᵀ · dY
// matmul(transposed: x, dA1) → matmul(x, dA1)

// wrong: This is the gradient
// w1 - matmul(transposed: x, dA1) * rate, b1 - dA1.sum(axis: 0) * rate → matmul(transposed: x, dA1), dA1.sum(axis: 0)
// w2 - matmul(transposed: z1, dScores) * rate, b2 - dScores.sum(axis: 0) * rate → matmul(transposed: z1, dScores), dScores.sum(axis: 0)

// wrong: This is the step alone; take it off
// w2 - matmul(transposed: z1, dScores) * rate → matmul(transposed: z1, dScores) * rate

// wrong: This is the step alone; add it
// b1 - dA1.sum(axis: 0) * rate → -1 * dA1.sum(axis: 0) * rate
