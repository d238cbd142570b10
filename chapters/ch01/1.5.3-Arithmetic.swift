import Notebook
import Tensors

func arithmetic(_ page: Page) {
  page.cell(
    "element-wise", "Element by element",
    "The usual signs compute with each pair of elements. Both arrays need the same shape.")
  let x: Tensor<Double> = [1.0, 2.0, 3.0]
  let y: Tensor<Double> = [2.0, 4.0, 6.0]
  page.show("x + y", x + y)
  page.show("x − y", x - y)
  page.show("x · y", x * y)
  page.show("x / y", x / y)

  page.cell("scalar", "An array and a number", "The number meets every element.")
  page.show("x / 2", x / 2)
  page.show("1 − x", 1 - x)

  page.cell(
    "mismatch", "Shapes that do not fit",
    """
    Three elements and two: there is no way to pair them. The program stops, and says what did not \
    fit. You will meet this message; read the shapes in it first.
    """)
  let two: Tensor<Double> = [1.0, 2.0]
  page.showFailure { _ = x + two }
}
