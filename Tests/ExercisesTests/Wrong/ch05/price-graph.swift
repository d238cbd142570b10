// wrong: change places
// byPriceBeforeTax = 1.25 → byPriceBeforeTax = 240.0

// wrong: not 1
// 3.75 → 3.0

// wrong: not 1
// 100.0 → 80.0

// wrong: The tax is a factor
// 240.0 → 300.0
