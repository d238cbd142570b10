import Notebook
import Tensors

func symbols(_ page: Page) {
  page.prose(
    """
    Two inputs, three neurons, two neurons, two outputs: three layers with weights. We go through \
    them one by one and look at everything on the way.
    """)
  page.diagram(
    """
    x (2,) → A1 (3,) → Z1 (3,) → A2 (2,) → Z2 (2,) → A3 (2,) → y (2,)
    """)

  page.cell(
    "element", "What a place in W1 means",
    """
    In W1, the row says which input a weight comes from and the column which neuron it goes to. \
    Neuron 0 of layer 1 multiplies x by column 0, sums up, and adds its bias.
    """)
  let x: Tensor<Double> = [1.0, 0.5]
  let w1: Tensor<Double> = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
  page.show("W1", w1)
  page.show("weight from input 1 to neuron 0", w1[1, 0])
  page.show("sum of neuron 0", x[0] * w1[0, 0] + x[1] * w1[1, 0] + 0.1)
}
