// wrong: number of channels stays
// [8, 14, 14] → [16, 14, 14]

// wrong: takes 4 rows
// [16, 10, 10] → [16, 14, 14]

// wrong: round down, then add
// [16, 5, 5] → [16, 4, 4]

// wrong: a layer for each channel
// [16, 16, 3, 3] → [16, 3, 3]
