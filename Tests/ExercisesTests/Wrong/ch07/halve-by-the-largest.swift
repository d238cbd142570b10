// wrong: mean of the four
// ].max() → ].mean()

// wrong: smallest of the four
// ].max() → ].min()

// wrong: first of the four
// image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2].max() → image[2 * row, 2 * column]

// wrong: start from 0
// image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2].max() → max(0, image[2 * row..<2 * row + 2, 2 * column..<2 * column + 2].max())

// wrong: [[4. 5.]]
// ].max() → ].max() + 1
