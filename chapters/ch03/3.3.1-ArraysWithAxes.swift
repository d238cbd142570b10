import Notebook
import Tensors

func arraysWithAxes(_ page: Page) {
  page.cell(
    "one", "One axis", "The number of axes is an array's rank; the shape has a number for each.")
  let a: Tensor<Double> = [1, 2, 3, 4]
  page.show("A", a)
  page.show("rank", a.rank)
  page.show("shape[0]", a.shape[0])

  page.cell(
    "two", "Two axes", "Three rows, two columns: a matrix. Axis 0 goes down, axis 1 to the right.")
  let b: Tensor<Double> = [[1, 2], [3, 4], [5, 6]]
  page.show("B", b)
  page.show("rank", b.rank)
}
