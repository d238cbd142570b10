import Notebook
import Plots
import Tensors

func perceptron(_ page: Page) {
  page.prose(
    """
    A perceptron is one of the oldest building blocks of neural networks. In 1943 Warren McCulloch and \
    Walter Pitts described nerve cells as parts that add up signals and fire above a threshold; in \
    1957 Frank Rosenblatt called such a part a perceptron and let it learn. You will build one here.
    """)

  page.cell(
    "drawing", "The drawing",
    """
    Signals come in from the left, each 0 or 1. Every arrow has a weight, and a signal is multiplied \
    by the weight of its arrow. The neuron on the right adds up what arrives. If the sum is above a \
    threshold θ (say “theta”), it fires: y is 1. Otherwise y is 0.
    """)
  page.drawing()
  page.figure(
    "perceptron",
    NetworkDiagram(
      "A perceptron",
      layers: [.init("signals", ["x₁", "x₂"]), .init("output", ["y"])],
      weights: [
        .init("w₁", from: "x₁", to: "y"), .init("w₂", from: "x₂", to: "y"),
      ]))
  page.formula(
    "y = 1 if w₁x₁ + w₂x₂ > θ, else 0",
    tex: #"""
      y = \begin{cases} 1 & \text{if } w_1 x_1 + w_2 x_2 > \theta \\ 0 & \text{otherwise} \end{cases}
      """#)

  page.cell(
    "signals", "Two signals and their weights",
    "The larger a weight, the more its signal counts. Here the second counts twice as much.")
  let (x1, x2) = (1.0, 1.0)
  let (w1, w2) = (0.3, 0.6)
  page.show("w1·x1", w1 * x1)
  page.show("w2·x2", w2 * x2)
  page.show("sum", w1 * x1 + w2 * x2)

  page.cell(
    "threshold", "The threshold",
    "Whether 0.9 is enough depends on θ: the lower it is, the more easily the perceptron fires.",
    predict: "For which of the thresholds 0.2, 0.5, 0.8 and 1.1 does it fire?")
  for theta in [0.2, 0.5, 0.8, 1.1] {
    let y = w1 * x1 + w2 * x2 > theta ? 1 : 0
    page.show("y for θ = \(theta)", y)
  }

  page.question(
    "Can a perceptron be made that fires when no signal comes in at all?",
    answer: """
      Yes, with a threshold below 0: the sum is then 0, and 0 is above it.
      """)
  page.show("y for θ = −0.1", w1 * 0 + w2 * 0 > -0.1 ? 1 : 0)

  page.question(
    "What does a negative weight do?",
    answer: """
      Its signal makes the perceptron fire less easily. With weights of 0.3 and −0.6 the first \
      signal alone is enough for θ = 0.2, and the second one spoils it.
      """)
  page.show("x = (1, 0)", 0.3 * 1 - 0.6 * 0 > 0.2 ? 1 : 0)
  page.show("x = (1, 1)", 0.3 * 1 - 0.6 * 1 > 0.2 ? 1 : 0)

  page.change("Set w2 to 0.1, and predict the four answers before you run it.")
}
