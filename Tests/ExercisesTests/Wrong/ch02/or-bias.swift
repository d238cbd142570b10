// wrong: fires for (0, 0)
// -0.2 → 0.2

// wrong: that is AND
// -0.2 → -0.7

// wrong: it never fires
// -0.2 → -1.0
