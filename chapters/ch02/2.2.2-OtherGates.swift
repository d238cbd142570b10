import Notebook

func otherGates(_ page: Page) {
  page.prose(
    """
    NAND is AND turned round: 0 when both inputs are 1, else 1. OR gives 1 as soon as one input is \
    1.
    """)

  page.cell(
    "nand", "NAND",
    "Take AND's parameters and change every sign: what was above the threshold is below it now.")
  let (w1, w2, theta) = (-0.5, -0.5, -0.7)
  for (x1, x2) in inputs {
    let y = w1 * Double(x1) + w2 * Double(x2) > theta ? 1 : 0
    page.print("(\(x1), \(x2)) -> \(y)")
  }

  page.cell(
    "or", "OR", "The weights of AND and a lower threshold: now one input is enough.")
  for (x1, x2) in inputs {
    let y = 0.5 * Double(x1) + 0.5 * Double(x2) > 0.2 ? 1 : 0
    page.print("(\(x1), \(x2)) -> \(y)")
  }

  page.prose(
    """
    One and the same perceptron is any of the three: only the numbers differ. Here we chose them. \
    To learn means that the machine finds them by itself; that is what the later chapters are \
    about.
    """)
}
