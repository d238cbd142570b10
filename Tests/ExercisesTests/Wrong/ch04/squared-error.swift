// wrong: The half is missing
// 0.5 * → 1 *

// wrong: Square first
// (difference * difference).sum() → difference.sum() * difference.sum()

// wrong: not taken without their sign
// (difference * difference).sum() → abs(difference).sum()

// wrong: mean of the squares
// 0.5 * (difference * difference).sum() → (difference * difference).mean()
