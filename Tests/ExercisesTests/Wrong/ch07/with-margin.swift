// wrong: bottom and on the right only
// result[row + width, column + width] → result[row, column]

// wrong: both sides: 2
// height + 2 * width, length + 2 * width → height + width, length + width
// result[row + width, column + width] → result[row, column]

// wrong: should be 0
// .zeros([height + 2 * width, length + 2 * width]) → .ones([height + 2 * width, length + 2 * width])

// wrong: expected (3, 4)
// = image[row, column] → = image[row, column] + 1
