// wrong: This is OR
// -0.7 → -0.2

// wrong: It fires when nothing comes in
// (0.5, 0.5, -0.7) → (-0.5, -0.5, 0.7)

// wrong: the bias is too low
// -0.7 → -1.0

// wrong: looks only for 1 and 1
func andGate(_ x1: Double, _ x2: Double) -> Int { x1 == 1 && x2 == 1 ? 1 : 0 }

// wrong: or for their product
func andGate(_ x1: Double, _ x2: Double) -> Int { x1 * x2 > 0 ? 1 : 0 }

// wrong: compares one weighted sum with 0
func andGate(_ x1: Double, _ x2: Double) -> Int { x1 > 0.5 && x2 > 0.5 ? 1 : 0 }
