import Notebook
import Tensors

func elements(_ page: Page) {
  page.cell(
    "rows", "Rows and elements",
    "Counting begins at 0. A row of a matrix is an array itself.")
  let x: Tensor<Double> = [[51, 55], [14, 19], [0, 4]]
  page.show("X", x)
  page.show("row 0", x[row: 0])
  page.show("row 0, column 1", x[0, 1])
  page.source("chapters/ch03/3.4.1-Symbols.swift", "page.show(\"sum of neuron 0\"")

  page.cell(
    "slices", "Slices",
    """
    You can take a range of rows, or of columns if you name the axis, or a range of both. A range \
    keeps its axis; a row or a column by its number is an array of one axis less. −1 is the last.
    """)
  page.show("rows 1 and 2", x[1..<3])
  page.show("column 0", x[0..<1, axis: 1])
  page.show("both", x[1..<3, 0..<1])
  page.show("column 0, by its number", x[column: 0])
  page.show("the last row", x[row: -1])

  page.cell("loop", "Row by row", "A loop goes over the rows.")
  for (index, row) in x.rows.enumerated() { page.show("row \(index)", row) }

  page.cell(
    "flat", "Flattened",
    "All elements in one row, and the ones at the places 0, 2 and 4 of it.")
  let flat = x.flattened()
  page.show("flat", flat)
  page.show("places 0, 2, 4", flat[rows: [0, 2, 4]])

  page.cell(
    "mask", "A question to every element",
    """
    A comparison with a dot in front, such as `.>`, `.==` or `.!=`, asks each element. The answers are \
    an array of true and false, a mask. A mask can count, pick elements, or say which are to be \
    replaced.
    """)
  let mask = x .> 15
  page.show("X > 15", mask)
  page.show("how many", mask.trueCount)
  page.show("how many are not 0", (x .!= 0).trueCount)
  page.show("those", x[mask])
  page.show("the others 0", x.replacing(with: 0, where: x .<= 15))
  page.source("Sources/NeuralNetworks/Layers/ReLU.swift", "return x.replacing(")

  page.cell(
    "writing", "Writing to parts",
    """
    What can be read can be written to: a row, a column, a range, a mask. A number fills the part; an \
    array is broadcast to it. X itself stays, as y is a copy.
    """)
  var y = x
  y[row: 2] = [7, 8]
  y[column: 1] = 0
  y[y .> 50] = 50
  y[1..<3] += 100
  page.show("y", y)

  page.cell("outside", "Beyond the end", "There is no row 3.")
  page.showFailure { _ = x[row: 3] }

  page.question(
    "`x[0..<1]` and `x[row: 0]` hold the same two numbers. Where does the difference matter?",
    answer: """
      The first has shape (1, 2), a batch of one row; the second has shape (2,), a row. A network \
      that takes batches wants the first, even for a single image.
      """)
  page.showShape("x[0..<1]", x[0..<1])
  page.showShape("x[row: 0]", x[row: 0])

  page.question(
    "How do you count the elements of X that lie between 10 and 20 without writing a loop?",
    answer: """
      Ask two questions, join the masks with `.&`, and count where both are true.
      """)
  page.show("between 10 and 20", (x .> 10 .& x .< 20).trueCount)

  page.change("Replace every element above the mean, `x.mean()`, by the mean.")
}
