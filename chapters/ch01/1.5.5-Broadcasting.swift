import Notebook
import Tensors

func broadcasting(_ page: Page) {
  page.prose(
    """
    Two arrays of different shapes can still be combined where an axis has length 1: its one element \
    is used again and again, as often as the other array needs it. This is called broadcasting. If \
    one array has fewer axes, axes of length 1 are added in front.
    """)

  page.cell("number", "A number", "10 has no axes at all, so it is used for all four elements.")
  let a: Tensor<Double> = [[1, 2], [3, 4]]
  page.show("A * 10", a * 10)

  page.cell("row", "A row", "(2,) becomes (1, 2), and its single row is used for both rows of A.")
  let row: Tensor<Double> = [10, 20]
  page.show("A * row", a * row)

  page.cell(
    "column", "A column", "(2, 1) has one column, which is used for both columns of A.",
    predict: "A row of 2 and a column of 2 are added. What is the shape of the sum?")
  let column: Tensor<Double> = [[10], [20]]
  page.show("A * column", a * column)
  page.show("row + column", row + column)

  page.cell(
    "limits", "Where it ends",
    "Only an axis of length 1 can be repeated. Three elements do not fit two columns.")
  let three: Tensor<Double> = [1, 2, 3]
  page.showFailure { _ = a * three }

  page.question(
    "A layer gives scores of shape (100, 10) for 100 images and adds a bias of shape (10,). How?",
    answer: """
      The bias counts as (1, 10), and its one row is added to each of the 100 rows. So every image \
      gets the same bias.
      """)
  let scores = Tensor<Double>.zeros([100, 10])
  page.showShape("scores + bias", scores + Tensor<Double>.ones([10]))

  page.question(
    "Would a bias of shape (100,) fit those scores?",
    answer: """
      No. It counts as (1, 100), and its 100 columns do not fit the 10 of the scores. As (100, 1) it \
      would fit, with one number for each image.
      """)
  page.showFailure { _ = scores + Tensor<Double>.ones([100]) }
  page.showShape("as (100, 1)", scores + Tensor<Double>.ones([100, 1]))

  page.change("Add a column of three numbers to the row of two. What shape do you expect?")
}
