// wrong: This is OR
// and(nand(x1, x2), or(x1, x2)) → or(and(x1, x2), or(x1, x2))

// wrong: This is NAND
// and(nand(x1, x2), or(x1, x2)) → nand(x1, x2)

// wrong: XOR turned round
// and(nand → nand(nand

// wrong: does not ask the gates enough
// and(nand(x1, x2), or(x1, x2)) → x1 == x2 ? 0 : 1
