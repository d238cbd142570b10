import NeuralNetworks
import Notebook
import Tensors

func softmaxProperties(_ page: Page) {
  page.cell(
    "probabilities", "Numbers that add up to 1",
    """
    Each lies between 0 and 1, and together they are 1. So you may read them as probabilities: the \
    network gives class 2 a probability of 74 %, class 1 25 %, and class 0 2 %.
    """)
  let a: Tensor<Double> = [0.3, 2.9, 4.0]
  let y = softmax(a)
  page.show("y", y)
  page.show("sum", y.sum())

  page.cell(
    "order", "The order stays",
    """
    A larger score has a larger exponential, so the largest score also has the largest \
    probability. If you only want to know the class, you can leave softmax out. It is needed for \
    learning.
    """)
  page.show("largest score", a.argMax())
  page.show("largest probability", y.argMax())

  page.question(
    "Add 100 to all three scores. What happens to the probabilities? And if you multiply by 10?",
    answer: """
      Adding changes nothing, as §3.5.2 showed: only differences count. Multiplying makes the \
      differences ten times as large, and the network all but certain. The order stays in both.
      """)
  page.show("a + 100", softmax(a + 100))
  page.show("a * 10", softmax(a * 10))

  page.change("Multiply the scores by 0.1 instead. Towards which probabilities does that go?")
}
