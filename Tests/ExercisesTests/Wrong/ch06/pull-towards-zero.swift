// wrong: still has none
// / Double(t.count) + decay * w → / Double(t.count)

// wrong: 2 of the square cancels
// + decay * w → + 0.5 * decay * w

// wrong: neither way
// trueSentence = 3 → trueSentence = 2

// wrong: Decay pulls towards 0
// + decay * w → - decay * w

// wrong: numbered from 1 to 4
// trueSentence = 3 → trueSentence = 7

// wrong: The loss was right as it stood
// return (error * error).mean() + 0.5 * decay * (w * w).sum() → return 0

// wrong: [3.5]
// + decay * w → + decay * w + 1
