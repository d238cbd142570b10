// wrong: A window stands in each column
// return Tensor(rows) → return Tensor(rows).transposed()

// wrong: last position is missing
// 0...image.shape[0] - size → 0..<image.shape[0] - size
