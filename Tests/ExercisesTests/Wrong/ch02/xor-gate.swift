// wrong: This is OR
// and(nand(x1, x2), or(x1, x2)) → or(and(x1, x2), or(x1, x2))

// wrong: This is NAND
// and(nand(x1, x2), or(x1, x2)) → nand(x1, x2)

// wrong: XOR turned round
// and(nand → nand(nand

// wrong: does not ask the gates enough
// and(nand(x1, x2), or(x1, x2)) → x1 == x2 ? 0 : 1

// wrong: from what the gates answer, and from nothing else
typealias Gate = (Int, Int) -> Int

func xorGate(_ x1: Int, _ x2: Int, _ and: Gate, _ nand: Gate, _ or: Gate) -> Int {
  _ = (and(x1, x2), nand(x1, x2), or(x1, x2))
  return x1 != x2 ? 1 : 0
}
