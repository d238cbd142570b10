import Notebook
import Tensors

func moreAxes(_ page: Page) {
  page.cell(
    "matrix", "Two axes",
    "Rows within brackets make a matrix. Its shape is (rows, columns).")
  let a: Tensor<Double> = [[1, 2], [3, 4]]
  let b: Tensor<Double> = [[3, 0], [0, 6]]
  page.show("A", a)
  page.showShape("A", a)

  page.cell(
    "arithmetic", "The same arithmetic",
    "Element by element again. The product of matrices is another thing; it comes in chapter 3.")
  page.show("A + B", a + b)
  page.show("A · B", a * b)
  page.show("10 A", a * 10)

  page.cell(
    "axes", "Three axes and more",
    """
    Two pictures of 2 × 3 pixels are an array of shape (2, 2, 3). All elements lie in memory one \
    behind the other, row by row; the shape only says how to count them.
    """)
  let numbers: Tensor<Int> = .range(0, 12)
  let pictures = numbers.reshaped(2, 2, 3)
  page.show("pictures", pictures)
  page.show("as (3, 4)", pictures.reshaped(3, 4))

  page.cell("sums", "Sums along an axis", "Axis 0 goes down, axis 1 to the right.")
  page.show("sum", a.sum())
  page.show("sum along axis 0", a.sum(axis: 0))
  page.show("sum along axis 1", a.sum(axis: 1))
}
