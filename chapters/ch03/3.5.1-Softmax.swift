import NeuralNetworks
import Notebook
import Plots
import Tensors

func softmaxFunction(_ page: Page) {
  page.prose(
    """
    A classifier's last layer gives one number for each class, its score: the higher, the more the \
    network is for it. Softmax turns scores into probabilities. In the formula, a₀, a₁, a₂, … are \
    the scores, and Σᵢ (a Greek S, for sum) means: add up what follows for every i.
    """)
  page.formula(
    "yₖ = exp(aₖ) / Σᵢ exp(aᵢ)",
    tex: #"""
      y_k = \frac{e^{a_k}}{\sum_i e^{a_i}}
      """#)

  page.cell(
    "pieces", "Piece by piece",
    """
    e to the power of each score makes all of them positive. Dividing each by the sum of all makes \
    them add up to 1.
    """)
  let a: Tensor<Double> = [0.3, 2.9, 4.0]
  let exponentials = exp(a)
  let sum = exponentials.sum()
  page.show("exp(a)", exponentials)
  page.show("sum", sum)
  let y = exponentials / sum
  page.show("y", y)
  page.show("sum of y", y.sum())

  page.cell(
    "picture", "From scores to probabilities, drawn",
    """
    The same three classes three times. The exponentials stretch the differences: the score of \
    class 2 is 1.4 times that of class 1, its probability three times.
    """)
  page.drawing()
  func bars(_ title: String, _ values: Tensor<Double>) -> Chart {
    Chart(title, x: "class", series: [.bars(x: [0, 1, 2], heights: values.elements)])
  }
  page.figure(
    "softmax",
    ChartGrid(
      "Softmax", columns: 3,
      charts: [
        bars("scores a", a), bars("exp(a)", exponentials),
        bars("probabilities y", y),
      ]))

  page.question(
    "Why the exponentials? Why not divide the scores themselves by their sum?",
    answer: """
      Scores may be negative, and then the quotients are no probabilities: for −1, 0.5 and 1 you \
      would get −2, 1 and 2. And if the scores add up to 0, you would divide by 0. Exponentials \
      are always positive, and so is their sum.
      """)
  let scores: Tensor<Double> = [-1, 0.5, 1]
  page.show("without exp", scores / scores.sum())
  page.show("softmax", exp(scores) / exp(scores).sum())

  page.change("Raise the first score from 0.3 to 4.0. Which of the three probabilities change?")
}
