// wrong: corrections are missing
// (m / (1 - first)) / (sqrt(v / (1 - second)) + 1e-7) → m / (sqrt(v) + 1e-7)

// wrong: root is missing
// sqrt(v / (1 - second)) → v / (1 - second)

// wrong: uphill
// w -= rate → w += rate

// wrong: missing its correction
// sqrt(v / (1 - second)) → sqrt(v)

// wrong: before the correction
// (m / (1 - first)) / (sqrt(v / (1 - second)) + 1e-7) → Foundation.sqrt(1 - second) / (1 - first) * m / (sqrt(v) + 1e-7)

// wrong: 1e-7 is missing below the line
//  + 1e-7 →

// wrong: 1e-7 stands under the root
// (sqrt(v / (1 - second)) + 1e-7) → sqrt(v / (1 - second) + 1e-7)

// wrong: rate 0.3
// w -= rate → w -= 1 + rate
