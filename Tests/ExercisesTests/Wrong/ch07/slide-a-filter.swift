// wrong: filter is mirrored
// * filter).sum() → * Tensor(shape: filter.shape, elements: filter.elements.reversed())).sum()

// wrong: last position is missing
// - height + 1 → - height
// - width + 1 → - width

// wrong: mean of the products
// * filter).sum() → * filter).mean()
