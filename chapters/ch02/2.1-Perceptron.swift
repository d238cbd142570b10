import Notebook
import Tensors

func perceptron(_ page: Page) {
  page.prose(
    """
    A perceptron is the oldest building block of neural networks: Frank Rosenblatt described it in \
    1957. Signals come in, each 0 or 1. Each is multiplied by a weight. If the sum is above a \
    threshold θ, the perceptron fires: 1 goes out. Otherwise 0 does.
    """)
  page.diagram(
    """
    x1 ──(w1)──┐
               ├──▶ y        y = 1 if w1·x1 + w2·x2 > θ, else 0
    x2 ──(w2)──┘
    """)

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
    "Whether 0.9 is enough depends on θ: the lower it is, the more easily the perceptron fires.")
  for theta in [0.2, 0.5, 0.8, 1.1] {
    let y = w1 * x1 + w2 * x2 > theta ? 1 : 0
    page.show("y for θ = \(theta)", y)
  }
}
