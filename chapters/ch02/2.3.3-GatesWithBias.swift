import Notebook
import Tensors

func gatesWithBias(_ page: Page) {
  page.prose("So the perceptron is a function of x, and w and b are its parameters.")
  page.source("chapters/ch02/Gates.swift", "func fires")

  page.cell(
    "table", "Three gates", "The three gates differ in w and b alone. Each row is one input.")
  let gates: [(name: String, w: Tensor<Double>, b: Double)] = [
    ("AND", [0.5, 0.5], -0.7),
    ("NAND", [-0.5, -0.5], 0.7),
    ("OR", [0.5, 0.5], -0.2),
  ]
  for (name, w, b) in gates {
    page.show(name, "w = \(w), b = \(b)")
    for (x1, x2) in inputs {
      let y = fires(Tensor([Double(x1), Double(x2)]), w: w, b: b)
      page.print("(\(x1), \(x2)) -> \(y)")
    }
  }

  page.source("chapters/ch02/Gates.swift", "func and")
  page.source("chapters/ch02/Gates.swift", "func nand")
  page.source("chapters/ch02/Gates.swift", "func or")
  page.cell(
    "functions", "As functions", "From here on a gate is a function of two numbers, 0 or 1.")
  page.show("and(1, 1)", and(1, 1))
  page.show("nand(1, 1)", nand(1, 1))
  page.show("or(0, 1)", or(0, 1))

  page.question(
    "If you multiply w and b by 10, does the gate change?",
    answer: """
      No. The sum is then ten times as large, and stays on its side of 0. So the same gate has many \
      names: you may multiply all three numbers by any other that is above 0.
      """)
  let tenfold = inputs.map { x1, x2 in
    fires(Tensor([Double(x1), Double(x2)]), w: [5, 5], b: -7)
  }
  page.show("w = [5 5], b = -7", "\(tenfold)")

  page.change(
    "Add a line to `gates` with parameters of your own, and name the gate that comes out.")
}
