// wrong: the rate is too small
// 0.9 → 0.1

// wrong: the rate is too large
// 0.9 → 1.1

// wrong: no way down
// 0.9 → -0.5

// wrong: from side to side
// 0.9 → 0.99

// wrong: still on the way along x0
// 0.9 → 0.48

// wrong: from side to side
// 0.9 → 0.985
