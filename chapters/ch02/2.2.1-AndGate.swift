import Notebook

func andGate(_ page: Page) {
  page.prose(
    """
    The gates of this chapter are circuits with two inputs and an output. AND gives 1 when both inputs are 1. A truth \
    table says what comes out for each of the four inputs.
    """)

  page.source("chapters/ch02/Gates.swift", "let inputs")
  page.cell(
    "table", "The truth table",
    "This is what we want. No perceptron is in it yet: for 0 and 1, the product happens to be AND.")
  for (x1, x2) in inputs {
    page.print("(\(x1), \(x2)) -> \(x1 * x2)")
  }

  page.cell(
    "parameters", "Parameters that do it",
    """
    To be an AND gate, a perceptron needs w1, w2 and θ such that only 1 and 1 together are above θ. \
    Here are three such triples; each list shows the outputs for the four inputs above.
    """)
  let triples = [(0.5, 0.5, 0.7), (0.5, 0.5, 0.8), (1.0, 1.0, 1.0)]
  for (w1, w2, theta) in triples {
    let outputs = inputs.map { x1, x2 in
      w1 * Double(x1) + w2 * Double(x2) > theta ? 1 : 0
    }
    page.show("w1 = \(w1), w2 = \(w2), θ = \(theta)", "\(outputs)")
  }

  page.question(
    "Which conditions must w1, w2 and θ meet for AND?",
    answer: """
      One for each input: 0 ≤ θ, w1 ≤ θ, w2 ≤ θ, and w1 + w2 > θ. So there are endlessly many \
      triples, and the weights need not be equal.
      """)
  let lopsided = inputs.map { x1, x2 in
    0.9 * Double(x1) + 0.2 * Double(x2) > 1 ? 1 : 0
  }
  page.show("w1 = 0.9, w2 = 0.2, θ = 1.0", "\(lopsided)")

  page.change("Try triples of your own. Can w2 be 0, or negative?")
}
