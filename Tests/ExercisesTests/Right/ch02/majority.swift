// right: the same bias, compared otherwise
// -1.5 → -2.0
// > 0 → >= 0

// right: weights of another size
// (1.0, -1.5) → (0.4, -0.5)
