import NeuralNetworks
import Notebook
import Tensors

func batchCrossEntropy(_ page: Page) {
  page.prose(
    """
    The loss of a batch is the mean of its samples' losses. So it does not depend on how many there \
    are, and rates of learning found for one size hold for another.
    """)
  page.formula(
    "E = −(1/N) Σₙ Σₖ tₙₖ ln yₙₖ",
    tex: #"""
      E = -\frac{1}{N} \sum_n \sum_k t_{nk} \ln y_{nk}
      """#)

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
    The rest of each row is multiplied by 0, so one may as well pick the one logarithm that counts. \
    For that, the number of the class is enough.
    """)
  let labels: Tensor<Int> = [2, 2, 7]
  let picked = Tensor((0..<3).map { logarithms[$0, labels[$0]] })
  page.show("picked", picked)
  page.show("mean", -picked.mean())

  page.source("Sources/NeuralNetworks/Functions/CrossEntropy.swift", "func crossEntropy")
  page.cell(
    "function", "The library's function",
    """
    It takes labels in either form, and a single sample as a batch of one. Its δ is 0 unless one \
    says otherwise.
    """)
  page.show("one-hot agrees", crossEntropy(y, oneHot, delta: 1e-7) == loss)
  page.show("index agrees", crossEntropy(y, labels, delta: 1e-7) == loss)
  let single = crossEntropy(y[row: 0], [2], delta: 1e-7)
  page.show("one sample agrees", single == losses[0])
}
