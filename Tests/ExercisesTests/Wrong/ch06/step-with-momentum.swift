// wrong: points uphill
// - rate * gradient → + rate * gradient

// wrong: old velocity is missing
// momentum * v - rate → 0 * v - rate

// wrong: The velocity is added
// w += v → w -= v
