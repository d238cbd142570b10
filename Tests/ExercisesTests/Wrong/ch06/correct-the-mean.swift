// wrong: These are not corrected
// mean / (1 - power) → mean

// wrong: not beta
// (1 - power) → (1 - beta)

// wrong: keep m as it is
// return mean / (1 - power) → mean /= 1 - power; return mean

// wrong: beta 0.5
// mean / (1 - power) → mean / (1 - power) + 1

// wrong: count t from 1
// power *= beta → let power = 1.0
