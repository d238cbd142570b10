import ExerciseChecks

// Three apples at 80 cents each, and a tax of 25 percent:
//
//     80 ──┐
//          ×── 240 ──┐
//      3 ──┘         ×── 300
//             1.25 ──┘
//
// Walk backward from the right, where the derivative is 1. What comes out at the left?
//
// Taught in section 5.3: `swift run ch05 5.3`

/// The derivative of 300 by 240, the price before tax.
let byPriceBeforeTax: Double = notAttempted()

/// The derivative by 80, the price of an apple.
let byApplePrice: Double = notAttempted()

/// The derivative by 3, the number of apples.
let byCount: Double = notAttempted()

/// The derivative by 1.25, the factor of the tax.
let byTax: Double = notAttempted()
