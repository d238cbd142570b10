import NeuralNetworks
import Notebook
import Tensors

func networkGradient(_ page: Page) {
  page.prose(
    """
    For a network, f is the loss and x are the weights. The gradient then has the shape of the \
    weights, and says of each one whether the loss would rise or fall with it, and how fast.
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
    "Nothing but a weight. The highest score is the network's answer: class 2, which is right.")
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
    """
    Right, but by a narrow margin: the truth has a probability of 0.4. The loss is taken with the \
    book's δ here.
    """)
  page.show("probabilities", softmax(scores))
  func loss(_ w: Tensor<Double>) -> Double {
    crossEntropy(softmax(matmul(x, w)), t, delta: 1e-7)
  }
  page.show("loss", loss(w))

  page.cell(
    "gradient", "The gradient",
    """
    Read it: if w₁₁ grew by h, the loss would grow by about 0.22 h. The last column is negative: to \
    make the loss smaller, the weights of the true class must grow, and the others shrink. This is \
    the gradient of the exact loss.
    """)
  func exactLoss(_ w: Tensor<Double>) -> Double {
    crossEntropy(softmax(matmul(x, w)), t)
  }
  let gradient = numericalGradient(of: exactLoss, at: w)
  page.show("gradient", gradient)

  page.cell(
    "delta", "What δ does to it",
    """
    The loss with δ is another function, and has another gradient: it differs in the seventh digit. \
    That does no harm to learning, but looks like a mistake when one compares.
    """)
  page.show("loss without δ", exactLoss(w))
  page.show("gradient with δ", numericalGradient(of: loss, at: w))

  page.cell(
    "step", "A step against it",
    "One step with η = 0.1. The loss is smaller; this was learning, for a single sample.")
  let better = w - 0.1 * gradient
  page.show("weights", better)
  page.show("loss", loss(better))
  page.show("probabilities", softmax(matmul(x, better)))
}
