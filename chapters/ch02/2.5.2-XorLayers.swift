import Notebook
import Plots
import Tensors

func xorLayers(_ page: Page) {
  page.source("chapters/ch02/Gates.swift", "func xor")

  page.cell("xor", "XOR", "One line of code: gates are functions, and functions can be nested.")
  page.showTruthTable(xor)

  page.prose(
    """
    This is a network of two layers with weights. Each layer is a perceptron or two; together they \
    do what one of them cannot. Layers make the curve out of lines.
    """)
  page.cell(
    "layers", "The same with matrices",
    """
    NAND and OR stand side by side: their weights are the two columns of a matrix, and all four \
    inputs are the rows of another. This is how the next chapters write a layer.
    """)
  let x: Tensor<Double> = [[0, 0], [1, 0], [0, 1], [1, 1]]
  let w1: Tensor<Double> = [[-0.5, 0.5], [-0.5, 0.5]]
  let b1: Tensor<Double> = [0.7, -0.2]
  let s = Tensor<Double>(matmul(x, w1) + b1 .> 0)
  page.show("s1 and s2", s)
  let w2: Tensor<Double> = [0.5, 0.5]
  let y = Tensor<Int>(matmul(s, w2) - 0.7 .> 0)
  page.show("y", y)

  page.cell(
    "lines", "Two lines",
    """
    Each gate of the first layer draws one line; the second layer asks for the strip between them. \
    Both 1s are in it, both 0s are not.
    """)
  let x1 = [-0.5, 1.5]
  page.figure(
    "two-lines",
    Chart(
      "XOR with two lines", x: "x1", y: "x2", equalUnits: true,
      xRange: -0.5...1.5, yRange: -0.5...1.5,
      series: [
        Series("NAND", x: x1, y: x1.map { 1.4 - $0 }),
        Series("OR", x: x1, y: x1.map { 0.4 - $0 }, line: .dashed),
        Series("y = 1", x: [1, 0], y: [0, 1], line: nil, marker: .triangle),
        Series("y = 0", x: [0, 1], y: [0, 1], line: nil, marker: .circle),
      ]))
}
