// wrong: used again for each of the four rows
// matrixAndRow = [4, 3] → matrixAndRow = [3]

// wrong: both have an axis of length 1
// columnAndRow = [4, 3] → columnAndRow: [Int] = []

// wrong: Shapes meet from the right
// matrixAndFour: [Int] = [] → matrixAndFour = [4, 3]

// wrong: here to 3
// [5, 3, 2] → [5, 1, 2]
