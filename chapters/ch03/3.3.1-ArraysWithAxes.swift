import Notebook
import Tensors

func arraysWithAxes(_ page: Page) {
  page.cell(
    "one", "One axis",
    """
    The number of axes is an array's rank. The shape has one number for each axis: how long it is.
    """)
  let a: Tensor<Double> = [1, 2, 3, 4]
  page.show("A", a)
  page.show("rank", a.rank)
  page.show("shape[0]", a.shape[0])

  page.cell(
    "two", "Two axes",
    "Three rows, two columns: a matrix. Axis 0 goes down, axis 1 to the right.")
  let b: Tensor<Double> = [[1, 2], [3, 4], [5, 6]]
  page.show("B", b)
  page.show("rank", b.rank)

  page.cell(
    "turned", "Turned on its side",
    """
    Bᵀ, read "B transposed", has B's rows as its columns. The small ᵀ will stand in many a formula.
    """)
  page.show("Bᵀ", b.transposed())

  page.question(
    "You add B up along axis 0, that is downward. Is the shape of the result (3,) or (2,)?",
    answer: """
      (2,): the axis along which you add goes away, and one sum per column remains. Here that is 1 \
      + 3 + 5 and 2 + 4 + 6.
      """)
  page.show("sum along axis 0", b.sum(axis: 0))
  page.question(
    "B has the shape (3, 2). Is Bᵀ the same as B reshaped to (2, 3)?",
    answer: """
      No. Both have the shape (2, 3), but reshaping keeps the order in which the elements are \
      read, 1, 2, 3, …, and only breaks the lines elsewhere. A mix-up of the two gives no error \
      message.
      """)
  page.show("B reshaped", b.reshaped(b.shape[1], b.shape[0]))

  page.change("Give `b` a fourth row. What are its shape and that of Bᵀ then?")
}
