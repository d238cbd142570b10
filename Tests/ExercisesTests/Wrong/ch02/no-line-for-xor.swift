// wrong: for AND two are enough
// 2 → 1

// wrong: they stay four corners
// 2 → 3

// wrong: no weights exist
// 2 → 4
