import Notebook
import Plots
import Tensors

func xorLayers(_ page: Page) {
  page.source("chapters/ch02/Gates.swift", "func xor")

  page.cell(
    "xor", "XOR", "Gates are functions, so the outputs of two can be the inputs of a third.")
  for (x1, x2) in inputs { page.print("(\(x1), \(x2)) -> \(xor(x1, x2))") }

  page.prose(
    """
    This is a network of two layers: two perceptrons in the first, one in the second. Together they do \
    what none of them can do alone.
    """)
  page.cell(
    "layers", "The same with matrices",
    """
    NAND and OR stand side by side: their weights are the two columns of a matrix, and all four \
    inputs are the rows of another. `matmul` takes the inner product of each row with each column, \
    which gives four rows of two sums; §3.3.2 looks at it closely. The biases are added to each row, \
    and `.>` asks each sum whether it is above 0; `Tensor<Double>( )` makes 1 of true and 0 of false. \
    The next chapters write a layer like this.
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
    Each gate of the first layer draws one line. NAND fires where x1 + x2 is below the first of these \
    numbers, OR where it is above the second. The second layer asks for the strip between them: both \
    1s are in it, and neither of the 0s is.
    """)
  let (upper, lower) = (b1[0] / 0.5, -b1[1] / 0.5)
  page.show("NAND: x1 + x2 below", upper)
  page.show("OR: x1 + x2 above", lower)
  page.drawing()
  func border(
    _ name: String, _ sum: Double, _ line: Series.Line, _ colour: Colour
  ) -> Series {
    let ends = [max(-0.5, sum - 1.5), min(1.5, sum + 0.5)]
    let y = ends.map { sum - $0 }
    return Series(name, x: ends, y: y, line: line, colour: colour)
  }
  let borders = [
    border("NAND", upper, .solid, .green), border("OR", lower, .dashed, .purple),
  ]
  page.figure(
    "two-lines",
    gateChart("XOR with two lines", xor, lines: borders) { x1, x2 in
      x1 + x2 < upper && x1 + x2 > lower
    })

  page.question(
    "Could you leave out the comparisons with 0 in the first layer, and keep the one at the end?",
    answer: """
      No. Without them the sum at the end is a weighted sum of weighted sums, which is again one \
      weighted sum of x1 and x2 with a bias: a single perceptron, and a single line at most. Here the \
      weights cancel, and the sum is below 0 for all inputs. Chapter 3 comes back to this.
      """)
  let sums = matmul(matmul(x, w1) + b1, w2) - 0.7
  page.show("the sums at the end", sums)

  page.question(
    "How many weights and biases does this network have?",
    answer: """
      Nine: the first layer has 2 × 2 weights and 2 biases, the second 2 weights and 1 bias.
      """)
  page.show("with the bias −0.7", w1.count + b1.count + w2.count + 1)

  page.change(
    "Set the first number of `b1` to 1.2. Predict which line moves and which output changes.")
}
