import NeuralNetworks
import Notebook
import Plots
import Tensors

func byHand(_ page: Page) {
  page.prose(
    """
    Lay a small window, the filter, over the corner of an image. Multiply each pixel by the number \
    above it and add up the products: that is one number of the output. Then slide the window one \
    pixel on, and do it again. The sign for this is ⊛.
    """)

  page.cell(
    "first", "The first position",
    "An image of 4 × 4 pixels and a filter of 3 × 3. Nine products, one sum.",
    predict: "What comes out? Add up the nine products in your head.")
  let x: Tensor<Double> = [
    [1, 2, 3, 0], [0, 1, 2, 3], [3, 0, 1, 2], [2, 3, 0, 1],
  ]
  let w: Tensor<Double> = [[2, 0, 1], [0, 1, 2], [1, 0, 2]]
  let window = x[0..<3, 0..<3]
  page.show("under the window", window)
  page.show("products", window * w)
  page.show("sum", (window * w).sum())

  page.cell(
    "all", "All four positions",
    "The window fits at two places across and two down, so the output is 2 × 2."
  )
  var y: Tensor<Double> = .zeros([2, 2])
  for row in 0..<2 {
    for column in 0..<2 {
      y[row, column] = (x[row..<row + 3, column..<column + 3] * w).sum()
    }
  }
  page.show("y", y)

  page.drawing()
  func rows(_ tensor: Tensor<Double>) -> [[Double]] {
    (0..<tensor.shape[0]).map { tensor[row: $0].elements }
  }
  let steps = [(0, 0), (0, 1), (1, 0), (1, 1)].map { row, column in
    [
      MatrixFigure.Item.matrix(
        rows(x), caption: "image",
        windows: [.init(row: row, column: column, rows: 3, columns: 3)]),
      .sign("⊛"), .matrix(rows(w), caption: "filter"), .sign("="),
      .matrix(
        rows(y), caption: "output", windows: [.init(row: row, column: column)]
      ),
    ]
  }
  page.figure("windows", MatrixFigure("Window by window", rows: steps))

  page.cell(
    "bias", "And a bias",
    "One number for the whole filter, added at every position.")
  let layer = Convolution<Double>(
    weight: Parameter("W", w.reshaped(1, 1, 3, 3)), bias: Parameter("b", [3]))
  page.show("y + 3", y + 3)
  page.show("the library's layer", layer.forward(x.reshaped(1, 1, 4, 4)))

  page.cell(
    "edges", "What a filter can look for",
    """
    This filter is 1 on the left and −1 on the right. On an even surface the products cancel out. \
    Where bright pixels lie to the left of dark ones, it answers.
    """, predict: "Where in the output are the numbers that are not zero?")
  let step: Tensor<Double> = [
    [1, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0], [1, 1, 1, 0, 0, 0],
    [1, 1, 1, 0, 0, 0],
  ]
  let edge = Convolution<Double>(
    weight: Parameter("W", [[[[1, 0, -1], [1, 0, -1], [1, 0, -1]]]]),
    bias: Parameter("b", [0]))
  page.show("answer", edge.forward(step.reshaped(1, 1, 4, 6)))

  page.question(
    "How many weights does this layer have, and how many would an affine layer from 4 × 4 to 2 × 2?",
    answer: """
      Nine weights and a bias, used at every position. An affine layer from 16 inputs to 4 outputs \
      has 64 weights and 4 biases.
      """)
  page.question(
    "If the image moves one pixel to the right, what happens to the output?",
    answer: """
      It moves along, but for what comes in or goes out at the borders. What the filter has learned \
      to see at one place it sees at every place.
      """)
  page.question(
    "Mathematicians mirror the filter before they slide it. Why does nobody here?",
    answer: """
      The filter is learned, so a mirrored one would simply be learned mirrored. What we do is \
      called cross-correlation in mathematics, and convolution in this field.
      """)
  page.change(
    "Set one weight of `w` to 10 and see at which positions the output grows, and why."
  )
}
