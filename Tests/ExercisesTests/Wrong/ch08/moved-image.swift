// wrong: the other way
// (row - down, column - right) → (row + down, column + right)

// wrong: exchanged
// (row - down, column - right) → (row - right, column - down)

// wrong: comes in on the other
// if rows.contains(y) && columns.contains(x) { result[row, column] = image[y, x] } → result[row, column] = image[(y + image.shape[0]) % image.shape[0], (x + image.shape[1]) % image.shape[1]]

// wrong: [1. 2.]]
// = image[y, x] → = image[y, x] + 1
