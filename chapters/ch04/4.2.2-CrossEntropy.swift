import NeuralNetworks
import Notebook
import Plots
import Tensors

func crossEntropyError(_ page: Page) {
  page.prose(
    """
    Classifiers use another loss. It asks one thing only: how likely did the network think the \
    truth was? Since t is 1 at the true class and 0 elsewhere, the sum has a single term.
    """)
  page.formula(
    "E = −Σₖ tₖ ln yₖ",
    tex: #"""
      E = -\sum_k t_k \ln y_k
      """#)

  page.cell(
    "logarithm", "A logarithm as a penalty",
    """
    −ln y is 0 for a truth that was given probability 1. It grows without bound as the probability \
    goes to 0: to be sure and wrong is the worst.
    """)
  let probabilities = Tensor<Double>.range(0.01, 1.005, step: 0.01)
  let penalties = -log(probabilities)
  page.figure(
    "logarithm",
    Chart(
      "What the truth's probability costs", x: "y", y: "−ln y", grid: true,
      series: [Series(x: probabilities.elements, y: penalties.elements)]))

  page.cell(
    "right", "The answer that is right",
    """
    The answer of section 4.2.1. Many of its probabilities are 0, and ln 0 is −∞. So the book adds \
    a tiny δ before it takes the logarithm.
    """)
  let t: Tensor<Int> = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
  let y: Tensor<Double> = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0]
  let delta = 1e-7
  let logarithms = log(y + delta)
  let loss = -(Tensor(t) * logarithms).sum()
  page.show("ln (y + δ)", logarithms)
  page.show("loss", allDigitsOf: loss)

  page.cell(
    "wrong", "The answer that is wrong",
    "The truth had probability 0.1 only. That the 0.6 stood at class 7 makes no difference.")
  let wrong: Tensor<Double> = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0]
  let wrongLoss = -(Tensor(t) * log(wrong + delta)).sum()
  page.show("loss", allDigitsOf: wrongLoss)

  page.cell(
    "function", "The library's function",
    "It takes labels as whole numbers, and δ if one wants it.")
  page.show("agrees", crossEntropy(y, t, delta: delta) == loss)
  page.show("agrees", crossEntropy(wrong, t, delta: delta) == wrongLoss)

  page.cell(
    "without-delta", "Why δ, and what it costs",
    """
    Without δ, 0 · ln 0 spoils the sum. The library leaves out the classes that do not count, and \
    needs no δ here. With it, the seventh digit of the loss is wrong, and so is its slope: enough to \
    make a correct gradient look doubtful in section 4.5.1.
    """)
  page.show("sum with ln 0 in it", -(Tensor(t) * log(y)).sum())
  page.show("loss without δ", allDigitsOf: crossEntropy(y, t))
  page.show("what δ takes off", crossEntropy(y, t) - loss)
  page.show("slope −1 / y", -1 / 0.6)
  page.show("slope −1 / (y + δ)", -1 / (0.6 + delta))
}
