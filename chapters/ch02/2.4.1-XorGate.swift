import Notebook
import Plots
import Tensors

func xorGate(_ page: Page) {
  page.prose(
    """
    XOR, the exclusive or, gives 1 when exactly one input is 1. Which w and b does it need? Let us \
    look at what the parameters of a gate mean.
    """)

  page.cell(
    "line", "A gate is a line",
    """
    For OR, w · x + b = 0 is a straight line: x2 = 0.4 − x1. On one side of it the perceptron \
    fires, on the other it does not. The line keeps the 0 apart from the three 1s.
    """)
  let (w1, w2, b) = (0.5, 0.5, -0.2)
  let x1 = [-0.5, 1.5]
  let x2 = x1.map { -(w1 * $0 + b) / w2 }
  page.show("x2 at x1 = 0", -b / w2)
  page.figure(
    "or",
    Chart(
      "OR", x: "x1", y: "x2", equalUnits: true, xRange: -0.5...1.5,
      yRange: -0.5...1.5,
      series: [
        Series("0.5·x1 + 0.5·x2 − 0.2 = 0", x: x1, y: x2),
        Series(
          "y = 1", x: [1, 0, 1], y: [0, 1, 1], line: nil, marker: .triangle),
        Series("y = 0", x: [0], y: [0], line: nil, marker: .circle),
      ]))

  page.cell(
    "xor", "Now draw one for XOR",
    "The two 1s stand at opposite corners, and so do the two 0s. Try it with a ruler.")
  page.figure(
    "xor",
    Chart(
      "XOR", x: "x1", y: "x2", equalUnits: true, xRange: -0.5...1.5,
      yRange: -0.5...1.5,
      series: [
        Series("y = 1", x: [1, 0], y: [0, 1], line: nil, marker: .triangle),
        Series("y = 0", x: [0, 1], y: [0, 1], line: nil, marker: .circle),
      ]))

  page.cell(
    "search", "A search that finds nothing",
    """
    Every w1, w2 and b from −2 to 2 in steps of 0.1: that is 68,921 perceptrons, counted in tenths \
    so that no rounding interferes. Read as a binary number, a perceptron's four outputs tell which \
    gate it is. How many are there of each?
    """)
  var counts = [Int](repeating: 0, count: 16)
  for w1 in -20...20 {
    for w2 in -20...20 {
      for b in -20...20 {
        let outputs =
          (b > 0 ? 0b1000 : 0) + (w1 + b > 0 ? 0b0100 : 0)
          + (w2 + b > 0 ? 0b0010 : 0) + (w1 + w2 + b > 0 ? 0b0001 : 0)
        counts[outputs] += 1
      }
    }
  }
  page.show("perceptrons that are AND, 0001", counts[0b0001])
  page.show("perceptrons that are NAND, 1110", counts[0b1110])
  page.show("perceptrons that are OR, 0111", counts[0b0111])
  page.show("perceptrons that are XOR, 0110", counts[0b0110])

  page.prose(
    """
    No finer steps would help. XOR wants b ≤ 0, w1 + b > 0, w2 + b > 0 and w1 + w2 + b ≤ 0. Add the \
    two in the middle: w1 + w2 + 2b > 0. Add the outer two: w1 + w2 + 2b ≤ 0. Both cannot be.
    """)
}
