// wrong: corrections are missing
// (m / (1 - first)) / (sqrt(v / (1 - second)) + 1e-7) → m / (sqrt(v) + 1e-7)

// wrong: root is missing
// sqrt(v / (1 - second)) → v / (1 - second)

// wrong: uphill
// w -= rate → w += rate

// wrong: missing its correction
// sqrt(v / (1 - second)) → sqrt(v)
