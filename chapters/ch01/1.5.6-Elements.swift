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

  page.cell("slices", "Slices", "A range of rows, or of columns if you name the axis.")
  page.show("rows 1 and 2", x[1..<3])
  page.show("column 0", x[0..<1, axis: 1])

  page.cell("loop", "Row by row", "A loop over the rows.")
  for row in 0..<3 { page.show("row \(row)", x[row: row]) }

  page.cell(
    "flat", "Flattened",
    "All elements in one row, and the ones at the places 0, 2 and 4 of it.")
  let flat = x.flattened()
  page.show("flat", flat)
  page.show("places 0, 2, 4", flat[rows: [0, 2, 4]])

  page.cell(
    "mask", "A question to every element",
    """
    A comparison with a dot in front asks each element. The answers are an array of true and false, \
    a mask; it can pick elements, or replace them.
    """)
  let mask = x .> 15
  page.show("X > 15", mask)
  page.show("how many", mask.trueCount)
  let places = (0..<x.count).filter { mask[flat: $0] }
  page.show("those", flat[rows: Tensor(places)])
  page.show("the others 0", x.replacing(with: 0, where: x .<= 15))

  page.cell("outside", "Beyond the end", "There is no row 3.")
  page.showFailure { _ = x[row: 3] }
}
