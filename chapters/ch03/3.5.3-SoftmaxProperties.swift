import NeuralNetworks
import Notebook
import Tensors

func softmaxProperties(_ page: Page) {
  page.cell(
    "probabilities", "Numbers that add up to 1",
    """
    Each lies between 0 and 1, and together they are 1. So one reads them as probabilities: class 2 \
    with 74 %, class 1 with 25 %, class 0 with 2 %.
    """)
  let a: Tensor<Double> = [0.3, 2.9, 4.0]
  let y = softmax(a)
  page.show("y", y)
  page.show("sum", y.sum())

  page.cell(
    "order", "The order stays",
    """
    The exponential only grows, so the largest score has the largest probability. To find the class, \
    one can leave softmax out; it is needed for learning.
    """)
  page.show("largest score", a.argMax())
  page.show("largest probability", y.argMax())
}
