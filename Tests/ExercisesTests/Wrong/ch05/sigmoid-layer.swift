// wrong: forward cannot know it
// bug = 2 → bug = 1

// wrong: The chain rule multiplies
// bug = 2 → bug = 4

// wrong: keep what came out
// kept = 1 / (1 + exp(-x)) → kept = x
// return kept → return 1 / (1 + exp(-x))

// wrong: multiply by dout
// dout * kept * (1 - kept) → kept * (1 - kept)

// wrong: The second factor is missing
// dout * kept * (1 - kept) → dout * kept

// wrong: x (2,)  [0. 2.]
// dout * kept * (1 - kept) → dout * kept * (1 - kept) + 1
