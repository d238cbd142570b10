import NeuralNetworks
import Notebook
import Tensors

func softmaxProperties(_ page: Page) {
  page.cell(
    "probabilities", "Numbers that add up to 1",
    """
    Each lies between 0 and 1, and together they are 1. So you may read them as probabilities: the \
    network gives class 2 a probability of 73.7 %, class 1 24.5 %, and class 0 1.8 %.
    """)
  let a: Tensor<Double> = [0.3, 2.9, 4.0]
  let y = softmax(a)
  page.show("y", y)
  page.show("sum", y.sum())

  page.cell(
    "order", "The order stays",
    """
    A larger score has a larger exponential, so the largest score also has the largest \
    probability. `argMax` tells not the largest number but its place: here the class. If that is all \
    you want to know, you can leave softmax out. It is needed for learning.
    """)
  page.show("class of the largest score", a.argMax())
  page.show("class of the largest probability", y.argMax())

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
