import Notebook
import Tensors

func matrixProducts(_ page: Page) {
  page.prose(
    """
    The product of two matrices pairs each row of the first with each column of the second: it \
    multiplies element by element, and adds up.
    """)
  page.diagram(
    """
    (m, k) · (k, n) → (m, n)        the inner lengths must be equal
    """)

  page.cell(
    "by-hand", "2 × 2, by hand", "The element in row 0 and column 0 is 1·5 + 2·7.")
  let a: Tensor<Double> = [[1, 2], [3, 4]]
  let b: Tensor<Double> = [[5, 6], [7, 8]]
  page.show("row 0 of A", a[row: 0])
  page.show("column 0 of B", b.transposed()[row: 0])
  page.show("their product", (a[row: 0] * b.transposed()[row: 0]).sum())
  page.show("A·B", matmul(a, b))

  page.cell("order", "The order matters", "With numbers 5·6 is 6·5. With matrices it is not so.")
  page.show("B·A", matmul(b, a))

  page.cell(
    "rectangular", "Other shapes", "(2, 3) times (3, 2) is (2, 2): the 3 in the middle goes away.")
  let c: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  let d: Tensor<Double> = [[1, 2], [3, 4], [5, 6]]
  page.show("C·D", matmul(c, d))

  page.cell(
    "vector", "A matrix and a row of numbers", "(3, 2) times (2,) is (3,).")
  let v: Tensor<Double> = [7, 8]
  page.show("D·v", matmul(d, v))
  page.show("v·v", matmul(v, v)[])

  page.cell(
    "mismatch", "Shapes that do not fit",
    """
    (2, 3) and (2, 2): a row of C has three elements, a column of A two. The program stops. Nearly \
    every mistake in a network shows up like this, so read the shapes.
    """)
  page.showFailure { _ = matmul(c, a) }
}
