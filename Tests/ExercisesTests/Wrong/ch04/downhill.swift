// wrong: This goes uphill
// x - gradient → x + gradient

// wrong: This is a single step
// 0..<steps → 0..<1

// wrong: The rate is missing
// gradient(x) * rate → gradient(x)

// wrong: taken at the start each time
// gradient(x) → gradient(start)

// wrong: one step too many
// 0..<steps → 0...steps

// wrong: nothing has moved
// return x → return start

// wrong: one step too few
// 0..<steps → 1..<steps
