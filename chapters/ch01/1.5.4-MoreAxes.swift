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
  page.show("number of rows", a.shape[0])

  page.cell(
    "arithmetic", "The same arithmetic",
    """
    It is element by element again. The product of matrices is another one; you meet it in §2.5.2, \
    and §3.3.2 explains it.
    """)
  page.show("A + B", a + b)
  page.show("A * B", a * b)
  page.show("A * 10", a * 10)

  page.cell(
    "axes", "Three axes and more",
    """
    Two pictures of 2 × 3 pixels are an array of shape (2, 2, 3). All elements lie in memory one \
    after the other, row by row; the shape only says how to count them.
    """)
  let numbers = Tensor<Int>.range(0, 12)
  let pictures = numbers.reshaped(2, 2, 3)
  page.show("pictures", pictures)
  page.show("as (3, 4)", pictures.reshaped(3, 4))

  page.cell(
    "sums", "Sums along an axis",
    "Axis 0 counts the rows, axis 1 the columns. `sum` adds up all elements, or along one axis.",
    predict: "The sum of A along axis 0 has two elements. Which, [3, 7] or [4, 6]?")
  page.show("sum", a.sum())
  page.show("sum along axis 0", a.sum(axis: 0))
  page.show("sum along axis 1", a.sum(axis: 1))

  page.prose(
    """
    Along axis 0 the rows are added up, so one number for each column is left. Along axis 1 the \
    columns are added up, and one number for each row is left.
    """)

  page.cell(
    "no-axes", "No axes",
    """
    An array may have no axes at all; then its shape is () and it has one element. `[]` reads it. \
    `matmul` of two arrays of one axis gives such an array: it multiplies pairs and adds up. This is \
    written with a dot, while `*` stays the product element by element. (`a[row: 0]` is the first row; \
    §1.5.6 says more.)
    """)
  let product = matmul(a[row: 0], a[row: 1])
  page.show("row 0 · row 1", product)
  page.show("its element", product[])
  page.source("chapters/ch02/Gates.swift", "func fires")

  page.question(
    "A batch of 100 images has shape (100, 784). Along which axis do you take the mean image?",
    answer: """
      Along axis 0. It counts the images, and it is the one that should go away: 784 numbers remain, \
      each a mean over the 100 images.
      """)
  page.showShape("mean image", Tensor<Double>.zeros([100, 784]).mean(axis: 0))

  page.change("Reshape the twelve numbers to (5, 2), and read the message.")
}
