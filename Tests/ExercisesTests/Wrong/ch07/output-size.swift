// wrong: The first position is missing
// / stride + 1 → / stride

// wrong: stands on both sides
// 2 * padding → padding

// wrong: padding is missing
// length + 2 * padding → length
