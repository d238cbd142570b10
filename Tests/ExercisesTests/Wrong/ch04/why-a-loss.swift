// wrong: no more work than the loss
// 3 → 1

// wrong: whose labels are known
// 3 → 2

// wrong: They measure different things
// 3 → 4
