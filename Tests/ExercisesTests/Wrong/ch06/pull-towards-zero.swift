// wrong: still has none
// / Double(t.count) + decay * w → / Double(t.count)

// wrong: 2 of the square cancels
// + decay * w → + 0.5 * decay * w

// wrong: neither way
// trueSentence = 3 → trueSentence = 2

// wrong: Decay pulls towards 0
// + decay * w → - decay * w
