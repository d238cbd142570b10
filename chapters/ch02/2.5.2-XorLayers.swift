import Notebook
import Plots
import Tensors

func xorLayers(_ page: Page) {
  page.source("chapters/ch02/Gates.swift", "func xor")

  page.cell(
    "xor", "XOR", "Gates are functions, so the outputs of two can be the inputs of a third.")
  page.showTruthTable(xor)

  page.prose(
    """
    This is a network of two layers: two perceptrons in the first, one in the second. Together they do \
    what none of them can do alone.
    """)
  page.cell(
    "layers", "The same with matrices",
    """
    NAND and OR stand side by side: their weights are the two columns of a matrix, and all four \
    inputs are the rows of another. `matmul` gives four rows of two sums, the biases are added to \
    each row, and `.>` asks each sum whether it is above 0. The next chapters write a layer like this.
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
    Each gate of the first layer draws one line. The second layer asks for the strip between them: \
    both 1s are in it, and both 0s are not.
    """)
  page.drawing()
  let borders = [
    Series("NAND", x: [-0.1, 1.5], y: [1.5, -0.1], colour: .green),
    Series(
      "OR", x: [-0.5, 0.9], y: [0.9, -0.5], line: .dashed, colour: .purple),
  ]
  page.figure(
    "two-lines",
    gateChart("XOR with two lines", xor, lines: borders) { x1, x2 in
      -0.5 * x1 - 0.5 * x2 + 0.7 > 0 && 0.5 * x1 + 0.5 * x2 - 0.2 > 0
    })

  page.question(
    "Could you leave out the comparisons with 0 in the first layer, and keep the one at the end?",
    answer: """
      No. Without them the sum at the end is a weighted sum of weighted sums, which is again one \
      weighted sum of x1 and x2 with a bias: a single perceptron, and a single line at most. Here \
      everything cancels, and the sum is the same for all inputs. Chapter 3 comes back to this.
      """)
  let sums = matmul(matmul(x, w1) + b1, w2)
  page.show("the sums at the end", sums)

  page.question(
    "How many weights and biases has this network?",
    answer: """
      Nine: the first layer has 2 × 2 weights and 2 biases, the second 2 weights and 1 bias.
      """)
  page.show("with the bias −0.7", w1.count + b1.count + w2.count + 1)

  page.change("Set the first bias to 1.2, predict which line moves and where, and draw it again.")
}
