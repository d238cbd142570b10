import Notebook
import Tensors

func layerAsProduct(_ page: Page) {
  page.prose(
    """
    A layer of neurons, all with the same inputs, is one product: each column of W has the weights \
    of one neuron.
    """)
  page.diagram(
    """
    x (2,) · W (2, 3) → y (3,)
    """)

  page.cell("product", "Two inputs, three neurons", "No bias and no activation yet.")
  let x: Tensor<Double> = [1, 2]
  let w: Tensor<Double> = [[1, 3, 5], [2, 4, 6]]
  page.show("W", w)
  page.show("x·W", matmul(x, w))

  page.cell(
    "neurons", "Neuron by neuron", "The same, one column after the other.")
  for neuron in 0..<3 {
    let weights = w.transposed()[row: neuron]
    page.show("neuron \(neuron)", (x * weights).sum())
  }
}
