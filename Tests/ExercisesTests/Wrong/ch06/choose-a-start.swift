// wrong: root of n
// keepsTheScatter = 0.05 → keepsTheScatter = 0.0025

// wrong: not the deviation
// withReLU = 0.07071067811865475 → withReLU = 0.1

// wrong: each of the three multiplies
// behindThree = 0.125 → behindThree = 0.5
