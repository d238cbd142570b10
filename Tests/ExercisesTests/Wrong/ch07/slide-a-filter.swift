// wrong: filter is mirrored
// * filter).sum() → * Tensor(shape: filter.shape, elements: filter.elements.reversed())).sum()

// wrong: last position is missing
// - height + 1 → - height
// - width + 1 → - width

// wrong: mean of the products
// * filter).sum() → * filter).mean()

// wrong: [[11. 14.]]
// * filter).sum() → * filter).sum() + 1

// wrong: shapes (2, 3) and (2, 2)
// (filter.shape[0], filter.shape[1]) → (2, 3)
