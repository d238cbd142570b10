import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func crossEntropyError(_ page: Page) {
  page.prose(
    """
    Classifiers use another loss, the cross-entropy. It asks only one thing: which probability did \
    the network give to the truth? As t is 1 at the true class and 0 elsewhere, only one term of \
    the sum is left: the logarithm of that probability, with a minus sign.
    """)
  page.formula(
    "L = −Σₖ tₖ ln yₖ",
    tex: #"""
      L = -\sum_k t_k \ln y_k
      """#)

  page.cell(
    "logarithm", "A logarithm as a penalty",
    """
    ln 1 = 0, so a truth that was given probability 1 costs nothing. As the probability goes to 0, \
    the penalty −ln y grows without end: the worst is to be sure of something wrong.
    """)
  for y in [0.99, 0.6, 0.1, 0.001] { page.show("−ln \(y)", -log(y)) }
  page.drawing()
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
    The answer of §4.2.1. Many of its probabilities are 0, and ln 0 is −∞. So the book adds a tiny \
    number δ = 1e-7 to each before it takes the logarithm.
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
    "Here the truth had a probability of only 0.1. Class 7 got the 0.6.",
    predict: "Would the loss be smaller if the 0.6 were spread over all the wrong classes?")
  let wrong: Tensor<Double> = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0]
  let spread = Tensor<Double>(repeating: 0.1, shape: [10])
  let wrongLoss = -(Tensor(t) * log(wrong + delta)).sum()
  page.show("loss", allDigitsOf: wrongLoss)
  let spreadLoss = -(Tensor(t) * log(spread + delta)).sum()
  page.show("loss, spread evenly", allDigitsOf: spreadLoss)

  page.prose("It is the same: only the truth's 0.1 counts, wherever the rest went.")

  page.cell(
    "function", "The library's function",
    "It takes labels as whole numbers, and a δ if you want one.")
  page.show("agrees", crossEntropy(y, t, delta: delta) == loss)
  page.show("agrees", crossEntropy(wrong, t, delta: delta) == wrongLoss)

  page.cell(
    "without-delta", "What δ is for, and what it costs",
    """
    Without δ, four terms are 0 · ln 0 = 0 · (−∞), not a number, and one would spoil the sum. The \
    library replaces the logarithms of classes that do not count by 0 before it multiplies (§4.2.4 \
    shows how), so it needs no δ here. And δ has a price: \
    the loss is off in the seventh digit, and so is its slope, which is −1/y by §4.1.4. §4.5.1 \
    shows where that matters.
    """)
  page.show("sum with ln 0 in it", -(Tensor(t) * log(y)).sum())
  page.show("loss without δ", allDigitsOf: crossEntropy(y, t))
  page.show("what δ takes off", crossEntropy(y, t) - loss)
  page.show("slope −1 / y", -1 / 0.6)
  page.show("slope −1 / (y + δ)", -1 / (0.6 + delta))

  page.question(
    "You see a loss of 0.51. Which probability did the truth get?",
    answer:
      "Undo the logarithm: e to the power of −0.51 is 0.6. That works for the loss of any one image."
  )
  page.show("exp(−loss)", exp(-loss))
  page.question(
    "What is the loss of a network that knows nothing, and gives all ten classes the same probability?",
    answer: """
      −ln 0.1 = ln 10 = 2.30. A training of ten classes should start with a loss near 2.30. If it \
      starts far above, the network is sure of something that it cannot know yet.
      """)
  page.show("ln 10", log(10.0))

  page.change("Set `delta` to 1e-3. In which digit of the loss do you see it now?")
}
