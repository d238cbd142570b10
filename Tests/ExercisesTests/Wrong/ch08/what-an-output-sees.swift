// wrong: adds one pixel on each side
// twoSmall = 5 → twoSmall = 6

// wrong: Each further layer adds two
// fourSmall = 9 → fourSmall = 12

// wrong: overlap by two
// pooled = 4 → pooled = 6
