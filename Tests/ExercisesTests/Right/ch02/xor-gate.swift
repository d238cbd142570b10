// right: the other way round
// and(nand(x1, x2), or(x1, x2)) → and(or(x2, x1), nand(x2, x1))

// right: four NANDs
typealias Gate = (Int, Int) -> Int

func xorGate(_ x1: Int, _ x2: Int, _ and: Gate, _ nand: Gate, _ or: Gate) -> Int {
  let both = nand(x1, x2)
  return nand(nand(x1, both), nand(x2, both))
}

// right: one of them alone, or the other
typealias Gate = (Int, Int) -> Int

func xorGate(_ x1: Int, _ x2: Int, _ and: Gate, _ nand: Gate, _ or: Gate) -> Int {
  or(and(x1, nand(x2, x2)), and(nand(x1, x1), x2))
}
