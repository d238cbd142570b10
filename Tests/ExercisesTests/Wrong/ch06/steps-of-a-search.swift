// wrong: test images come last
// [2, 4, 3, 5, 1] → [2, 4, 1, 3, 5]

// wrong: wide ranges before narrow
// [2, 4, 3, 5, 1] → [2, 3, 4, 5, 1]

// wrong: validation images before
// [2, 4, 3, 5, 1] → [4, 2, 3, 5, 1]
