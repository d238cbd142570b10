// wrong: The bias is missing
// + b > 0 → > 0

// wrong: 0 is not above 0
// > 0 → >= 0

// wrong: taken off, as a threshold is
// + b > 0 → - b > 0

// wrong: not the sum
// (w * x).sum() + b > 0 ? 1 : 0 → Int(((w * x).sum() + b) * 100)

// wrong: the same as before
// (w * x).sum() + b > 0 ? 1 : 0 → 1

// wrong: the same as before
// (w * x).sum() + b > 0 ? 1 : 0 → 0

// wrong: The other way round
// ? 1 : 0 → ? 0 : 1
