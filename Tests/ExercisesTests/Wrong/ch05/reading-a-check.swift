// wrong: 3 percent is a thousand times more
// 3 → 1

// wrong: would be wrong too
// 3 → 2

// wrong: no training is needed
// 3 → 4
