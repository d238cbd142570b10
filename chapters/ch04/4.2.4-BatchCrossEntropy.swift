import NeuralNetworks
import Notebook
import Tensors

func batchCrossEntropy(_ page: Page) {
  page.prose(
    """
    The loss of a batch is the mean of its samples' losses: add up over all N samples n and all \
    classes k, and divide by N. As it is a mean, losses of batches of different sizes can be \
    compared.
    """)
  page.formula(
    "L = −(1/N) Σₙ Σₖ tₙₖ ln yₙₖ",
    tex: #"""
      L = -\frac{1}{N} \sum_n \sum_k t_{nk} \ln y_{nk}
      """#)
  page.prose(
    """
    But do not conclude that the size makes no difference. The spread of the polls in §4.2.3 shows \
    that a small batch gives a rougher answer, and the rougher the answer, the less far you should \
    go by it. A step size that works for one batch size may be wrong for another; §4.5.3 measures \
    how rough the gradients are.
    """)

  page.cell(
    "one-hot", "Labels as rows",
    """
    Three answers, a row each. The first and the third are right, the second is wrong. Multiplying \
    by the labels leaves one logarithm in each row.
    """)
  let y: Tensor<Double> = [
    [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0],
    [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0],
    [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0],
  ]
  let oneHot: Tensor<Int> = [
    [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 1, 0, 0],
  ]
  let logarithms = log(y + 1e-7)
  let losses = -(Tensor(oneHot) * logarithms).sum(axis: 1)
  let loss = losses.mean()
  page.show("losses", losses)
  page.show("mean", loss)

  page.cell(
    "index", "Labels as class numbers",
    """
    All other logarithms are multiplied by 0. So you may as well pick the one that counts, and for \
    that the number of the class is enough.
    """)
  let labels: Tensor<Int> = [2, 2, 7]
  let picked = Tensor((0..<3).map { logarithms[$0, labels[$0]] })
  page.show("picked", picked)
  page.show("mean", -picked.mean())

  page.source("Sources/NeuralNetworks/Functions/CrossEntropy.swift", "func crossEntropy")
  page.source(
    "Sources/NeuralNetworks/Functions/CrossEntropy.swift", "func meanNegativeLogarithm")
  page.cell(
    "function", "The library's function",
    """
    It takes labels in either form, and a single sample as a batch of one; `oneHot` makes rows of class \
    numbers. Its δ is 0 unless you say otherwise.
    """)
  page.show("one-hot agrees", crossEntropy(y, oneHot, delta: 1e-7) == loss)
  page.show("index agrees", crossEntropy(y, labels, delta: 1e-7) == loss)
  let single = crossEntropy(
    y[row: 0], labels[0..<1], delta: 1e-7)
  page.show("one sample agrees", single == losses[0])

  page.question(
    "Somebody forgets to divide by N. Everything else stays. What goes wrong in training?",
    answer: """
      The loss, and so its slope, becomes N times as large: with a batch of 100, every step is a \
      hundred times as long as you meant it. Training may run away.
      """)
  page.show("sum in place of mean", losses.sum())
  page.question(
    "Are two batches of 50 as good as one of 100, if you take the mean of their two losses?",
    answer: """
      For the loss, yes: the mean of two means of equal size is the mean of all. With unequal \
      sizes it is not. Here a batch of two and a batch of one:
      """)
  page.show("mean of all three", losses.mean())
  page.show("mean of two means", (losses[0..<2].mean() + losses[2]) / 2)

  page.change(
    """
    Change two labels, in `oneHot` and in `labels`, so that all three answers are wrong. What is the \
    mean then?
    """)
}
