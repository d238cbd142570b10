// wrong: every step makes the same one
// truth = 2 → truth = 1

// wrong: rounded down, not up
// truth = 2 → truth = 3

// wrong: order changes nothing
// truth = 2 → truth = 4

// wrong: numbered from 1 to 4
// truth = 2 → truth = 9
