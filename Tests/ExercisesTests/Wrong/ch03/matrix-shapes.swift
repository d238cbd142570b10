// wrong: inner lengths vanish
// [100, 50] → [100, 784]

// wrong: Order matters
// theOtherWay: [Int] = [] → theOtherWay = [50, 100]

// wrong: A list has one axis
// [3] → [3, 1]

// wrong: the same W meets each of them
// [50, 10] → [100, 10]
