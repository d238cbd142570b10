import Notebook
import Tensors

func broadcasting(_ page: Page) {
  page.prose(
    """
    An axis of length 1 is as long as it needs to be: its element is used again and again. This is \
    called broadcasting. A missing axis in front counts as one of length 1.
    """)

  page.cell("number", "A number", "10 has no axes at all, so it is used for all four elements.")
  let a: Tensor<Double> = [[1, 2], [3, 4]]
  page.show("A · 10", a * 10)

  page.cell("row", "A row", "(2,) becomes (1, 2), and its single row is used for both rows of A.")
  let row: Tensor<Double> = [10, 20]
  page.show("A · row", a * row)

  page.cell(
    "column", "A column", "(2, 1) has one column, which is used for both columns of A.")
  let column: Tensor<Double> = [[10], [20]]
  page.show("A · column", a * column)
  page.show("row + column", row + column)

  page.cell(
    "limits", "Where it ends",
    "Only axes of length 1 stretch. Three cannot be two.")
  let three: Tensor<Double> = [1, 2, 3]
  page.showFailure { _ = a * three }
}
