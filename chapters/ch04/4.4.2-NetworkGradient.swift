import NeuralNetworks
import Notebook
import Tensors

func networkGradient(_ page: Page) {
  page.prose(
    """
    For a network, f is the loss L, and the place is all the weights. The gradient has the shape \
    of the weights. It says of each weight whether the loss grows or falls with it, and how fast.
    """)
  page.formula(
    "W = (w₁₁ w₁₂ w₁₃; w₂₁ w₂₂ w₂₃)        ∂L/∂W = (∂L/∂wᵢⱼ)",
    tex: #"""
      W = \begin{pmatrix} w_{11} & w_{12} & w_{13} \\ w_{21} & w_{22} & w_{23} \end{pmatrix} \qquad
      \frac{\partial L}{\partial W} =
      \left( \frac{\partial L}{\partial w_{ij}} \right)
      """#)

  page.cell(
    "scores", "One layer, two inputs, three classes",
    """
    Just a matrix of weights, no bias. Here wᵢⱼ is counted as in an array, only from 1: row i, \
    column j. The highest score is the network's answer: class 2, which is right.
    """)
  let w: Tensor<Double> = [
    [0.47355232, 0.9977393, 0.84668094],
    [0.85557411, 0.03563661, 0.69422093],
  ]
  let x: Tensor<Double> = [0.6, 0.9]
  let t: Tensor<Int> = [0, 0, 1]
  let scores = matmul(x, w)
  page.show("scores", scores)
  page.show("answer", scores.argMax())

  page.cell(
    "loss", "The loss",
    "Right, but not by much: the truth has a probability of 0.4. The loss has the book's δ here.")
  page.show("probabilities", softmax(scores))
  func loss(_ w: Tensor<Double>) -> Double {
    crossEntropy(softmax(matmul(x, w)), t, delta: 1e-7)
  }
  page.show("loss", loss(w))

  page.cell(
    "gradient", "The gradient",
    "The gradient of the exact loss, without δ: one slope for each of the six weights.",
    predict: """
      The last column of W makes the score of the true class. Which sign will its slopes have, and \
      which sign the others?
      """)
  func exactLoss(_ w: Tensor<Double>) -> Double {
    crossEntropy(softmax(matmul(x, w)), t)
  }
  let gradient = numericalGradient(of: exactLoss, at: w)
  page.show("gradient", gradient)

  page.prose(
    """
    The first number says: if w₁₁ grew by a small h, the loss would grow by about 0.22 h. The last \
    column is negative. To make the loss smaller, the weights of the true class must grow, and the \
    others shrink, as both inputs are positive.
    """)

  page.cell(
    "delta", "What δ does to it",
    """
    The loss with δ is another function, and has another gradient: see §4.5.1.
    """)
  page.show("loss without δ", exactLoss(w))
  page.show("gradient with δ", numericalGradient(of: loss, at: w))

  page.cell(
    "step", "A step against it",
    "One step with η = 0.1. The loss is smaller: this was learning, from a single sample.")
  let better = w - 0.1 * gradient
  page.show("weights", better)
  page.show("loss", loss(better))
  page.show("probabilities", softmax(matmul(x, better)))

  page.question(
    "Every number in the gradient's second row is 1.5 times the one above it. Why?",
    answer: """
      A weight reaches the loss through its score, and a nudge of wᵢⱼ moves score j by xᵢ times \
      the nudge. So, by the chain rule, its slope is xᵢ times the slope by score j, and x₂/x₁ = \
      0.9/0.6.
      """)
  page.show("second row / first row", gradient[row: 1] / gradient[row: 0])
  page.question(
    "Divide the first row by x₁ = 0.6, and you have the slopes by the three scores. Do you know them?",
    answer: """
      They are the probabilities minus the truth, y − t: the same as for a single sigmoid in \
      §4.1.5. So the whole gradient is xᵢ (yⱼ − tⱼ), without a single nudge. This is what chapter \
      5 is about.
      """)
  page.show("first row / 0.6", gradient[row: 0] / 0.6)
  page.show("y − t", softmax(scores) - Tensor<Double>(t))

  page.change("Make class 0 the true one: `t = [1, 0, 0]`. Which column is negative now?")
}
