// wrong: what the sigmoid does
// whyNotALine = 2 → whyNotALine = 3

// wrong: has a value for each x
// whyNotALine = 2 → whyNotALine = 1

// wrong: which is two layers, or 3 + 3 + 3
// 27.0 → 9.0

// wrong: triples it again
// 27.0 → 3.0
