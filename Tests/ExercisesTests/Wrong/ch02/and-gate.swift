// wrong: This is OR
func andGate(_ x1: Double, _ x2: Double) -> Int { 0.5 * x1 + 0.5 * x2 - 0.2 > 0 ? 1 : 0 }

// wrong: This is NAND
func andGate(_ x1: Double, _ x2: Double) -> Int { -0.5 * x1 - 0.5 * x2 + 0.7 > 0 ? 1 : 0 }

// wrong: the bias is too low
func andGate(_ x1: Double, _ x2: Double) -> Int { 0.5 * x1 + 0.5 * x2 > 1 ? 1 : 0 }
