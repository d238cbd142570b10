import Notebook

func otherGates(_ page: Page) {
  page.prose(
    """
    NAND is the opposite of AND: 0 when both inputs are 1, else 1. OR gives 1 as soon as one input is \
    1.
    """)

  page.cell(
    "nand", "NAND",
    """
    Take AND's parameters (0.5, 0.5, 0.7) and change every sign. A sum of 1 was above 0.7; now −1 is \
    below −0.7. The other sums were below the threshold and are above it now.
    """)
  let (w1, w2, theta) = (-0.5, -0.5, -0.7)
  for (x1, x2) in inputs {
    let y = w1 * Double(x1) + w2 * Double(x2) > theta ? 1 : 0
    page.print("(\(x1), \(x2)) -> \(y)")
  }

  page.cell(
    "signs", "Does it always work?",
    """
    The last section had two more triples for AND. NAND's outputs should be 1, 1, 1, 0.
    """,
    predict: "Does changing every sign turn each of the three AND gates into NAND?")
  let triples = [(0.5, 0.5, 0.7), (0.5, 0.5, 0.8), (1.0, 1.0, 1.0)]
  for (w1, w2, theta) in triples {
    let outputs = inputs.map { x1, x2 in
      -w1 * Double(x1) - w2 * Double(x2) > -theta ? 1 : 0
    }
    page.show("w1 = \(-w1), w2 = \(-w2), θ = \(-theta)", "\(outputs)")
  }

  page.prose(
    """
    It fails for (1, 1, 1). There a single input gives a sum that is exactly the threshold, and \
    “above” is false before and after the change. A threshold between the sums, as 0.7 is \
    between 0.5 and 1, leaves room on both sides.
    """)

  page.cell(
    "or", "OR", "The weights of AND and a lower threshold: now one input is enough.")
  for (x1, x2) in inputs {
    let y = 0.5 * Double(x1) + 0.5 * Double(x2) > 0.2 ? 1 : 0
    page.print("(\(x1), \(x2)) -> \(y)")
  }

  page.prose(
    """
    The same perceptron is any of the three gates; only the numbers differ. We chose them here. \
    Learning means that the machine finds them by itself, which is what the later chapters are about.
    """)

  page.question(
    "From which thresholds on is a perceptron with weights 0.5 and 0.5 no OR gate any more?",
    answer: """
      From 0.5 on: the sum of a single input is 0.5, and that must be above θ. Below 0 it is none \
      either, since it would fire without any input.
      """)
  for theta in [-0.1, 0.0, 0.49, 0.5] {
    let outputs = inputs.map { x1, x2 in
      0.5 * Double(x1) + 0.5 * Double(x2) > theta ? 1 : 0
    }
    page.show("θ = \(theta)", "\(outputs)")
  }

  page.change("Find weights and a threshold for NOR, the opposite of OR.")
}
