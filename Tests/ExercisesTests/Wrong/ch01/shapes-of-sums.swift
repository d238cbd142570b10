// wrong: axis 0 goes down
// alongAxis0 = [3] → alongAxis0 = [2]

// wrong: vanishes
// alongAxis0 = [3] → alongAxis0 = [1, 3]

// wrong: axis 1 goes to the right
// alongAxis1 = [2] → alongAxis1 = [3]

// wrong: picture to picture
// [28, 28] → [5]
