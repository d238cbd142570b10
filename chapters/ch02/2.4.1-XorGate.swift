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
    so that no rounding interferes. How many of them are which gate?
    """)
  let tables = [
    "AND": [0, 0, 0, 1], "NAND": [1, 1, 1, 0], "OR": [0, 1, 1, 1],
    "XOR": [0, 1, 1, 0],
  ]
  var counts: [String: Int] = [:]
  for w1 in -20...20 {
    for w2 in -20...20 {
      for b in -20...20 {
        let outputs = [b, w1 + b, w2 + b, w1 + w2 + b].map { $0 > 0 ? 1 : 0 }
        for (gate, table) in tables where table == outputs {
          counts[gate, default: 0] += 1
        }
      }
    }
  }
  for gate in ["AND", "NAND", "OR", "XOR"] {
    page.show("perceptrons that are \(gate)", counts[gate, default: 0])
  }

  page.prose(
    """
    No finer steps would help. XOR wants b ≤ 0, w1 + b > 0, w2 + b > 0 and w1 + w2 + b ≤ 0. Add the \
    two in the middle: w1 + w2 + 2b > 0. Add the outer two: w1 + w2 + 2b ≤ 0. Both cannot be.
    """)
}
