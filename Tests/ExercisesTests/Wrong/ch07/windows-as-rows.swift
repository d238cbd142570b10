// wrong: A window stands in each column
// return Tensor(rows) → return Tensor(rows).transposed()

// wrong: last position is missing
// 0...image.shape[1] - size → 0..<image.shape[1] - size

// wrong: There is not a single row
// 0...image.shape[0] - size → 0..<image.shape[0] - size

// wrong: from left to right first, then down
// .flattened() → .transposed().flattened()

// wrong: [1. 2. 4. 5.]
// .flattened() → .flattened() + 1
