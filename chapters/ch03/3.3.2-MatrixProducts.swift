import Notebook
import Plots
import Tensors

func matrixProducts(_ page: Page) {
  page.prose(
    """
    The product of two matrices pairs each row of the first with each column of the second: you \
    multiply element by element, and add up. Each such pair gives one number of the result.
    """)
  page.diagram(
    """
    (m, k) · (k, n) → (m, n)        the inner lengths must be equal
    """)

  page.cell(
    "by-hand", "2 × 2, by hand",
    "The element in row 0 and column 0 comes from A's row 0 and B's column 0: 1·5 + 2·7 = 19.")
  let a: Tensor<Double> = [[1, 2], [3, 4]]
  let b: Tensor<Double> = [[5, 6], [7, 8]]
  page.show("row 0 of A", a[row: 0])
  page.show("column 0 of B", b[column: 0])
  page.show("their product", (a[row: 0] * b[column: 0]).sum())
  page.show("A·B", matmul(a, b))
  page.drawing()
  page.figure(
    "product",
    MatrixFigure(
      "Row 0 of A and column 0 of B give element (0, 0)",
      rows: [
        [
          .matrix(
            [[1, 2], [3, 4]], caption: "A",
            windows: [.init(row: 0, column: 0, rows: 1, columns: 2)]),
          .sign("·"),
          .matrix(
            [[5, 6], [7, 8]], caption: "B",
            windows: [.init(row: 0, column: 0, rows: 2, columns: 1)]),
          .sign("="),
          .matrix(
            [[19, 22], [43, 50]], caption: "A·B",
            windows: [.init(row: 0, column: 0)]),
        ]
      ]))

  page.cell(
    "order", "Does the order matter?", "For numbers, 5·6 is 6·5.",
    predict: "A·B began with 1·5 + 2·7 = 19. Will B·A be the same matrix?")
  page.show("B·A", matmul(b, a))

  page.cell(
    "rectangular", "Other shapes", "(2, 3) times (3, 2) is (2, 2): the 3 in the middle goes away.")
  let c: Tensor<Double> = [[1, 2, 3], [4, 5, 6]]
  let d: Tensor<Double> = [[1, 2], [3, 4], [5, 6]]
  page.show("C·D", matmul(c, d))

  page.cell(
    "vector", "A matrix and a row of numbers",
    "(3, 2) times (2,) is (3,). And (2,) times (2,), the inner product, is a single number.")
  let v: Tensor<Double> = [7, 8]
  page.show("D·v", matmul(d, v))
  page.show("v·v", matmul(v, v)[])

  page.cell(
    "mismatch", "Shapes that do not fit",
    """
    (2, 3) and (2, 2): a row of C has three elements, a column of A two. The program stops, and \
    says which shapes met.
    """)
  page.showFailure { _ = matmul(c, a) }

  page.question(
    "Does the program stop whenever you mix up matrices?",
    answer: """
      Only when the shapes disagree. A·Bᵀ in place of A·B runs through, has the right shape, and \
      is wrong in every element. So read the shapes, but do not trust them alone: the gradient \
      laboratory is full of broken layers, and none of them stops the program.
      """)
  page.show("A·Bᵀ", matmul(a, b.transposed()))
  page.question(
    "v·D fails, with v (2,) and D (3, 2). Which product of v with D's transpose does work?",
    answer: "v·Dᵀ: (2,) times (2, 3) is (3,). It holds the same three numbers as D·v.")
  page.showFailure { _ = matmul(v, d) }
  page.show("v·Dᵀ", matmul(v, d.transposed()))

  page.change("Swap two rows of `d`. What changes in C·D, and what in D·v?")
}
