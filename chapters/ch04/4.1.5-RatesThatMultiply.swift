import Foundation
import Notebook
import Plots

func ratesThatMultiply(_ page: Page) {
  page.prose(
    """
    A network is a function of a function of a function. What is the slope of the whole, if you \
    know the slopes of the parts? Think of slopes as rates. If u grows twice as fast as x, and y \
    grows three times as fast as u, then y grows six times as fast as x. Rates multiply. This is \
    called the chain rule.
    """)
  page.formula(
    "dy/dx = dy/du · du/dx",
    tex: #"""
      \frac{dy}{dx} = \frac{dy}{du} \cdot \frac{du}{dx}
      """#)

  page.cell(
    "lines", "First example: two lines",
    "u = 2x and y = 3u. A change of 0.1 in x becomes 0.2 in u and 0.6 in y.")
  let (x, dx) = (1.0, 0.1)
  let du = 2 * (x + dx) - 2 * x
  let dy = 3 * (2 * (x + dx)) - 3 * (2 * x)
  page.show("du / dx", du / dx)
  page.show("dy / du", dy / du)
  page.show("dy / dx", dy / dx)

  page.cell(
    "square", "Second example: the square of a line",
    """
    y = (3x + 1)². Call the inside u: u = 3x + 1 grows 3 times as fast as x, and y = u² grows 2u \
    times as fast as u. At x = 1, u is 4.
    """,
    predict: "Multiply the two rates first. Will the quotient, which knows nothing of u, agree?")
  let outer = { (x: Double) in (3 * x + 1) * (3 * x + 1) }
  let h = 1e-6
  let inside = 3.0 * 1 + 1
  page.show("2u · 3", 2 * inside * 3)
  page.show("quotient at 1", (outer(1 + h) - outer(1)) / h)

  page.cell(
    "graph", "The same as a drawing",
    """
    Values go from left to right, above the lines. Rates go from right to left, below them: each \
    says how fast y grows with the number above it. You start with 1 at the right, as y grows as \
    fast as itself, and multiply by each part's own rate on the way back. Chapter 5 is made of \
    such drawings.
    """)
  page.drawing()
  var graph = ComputationGraph("y = (3x + 1)² at x = 1, and its rates")
  let input = graph.input("x", 1, gradient: 24)
  let line = graph.node("· 3 + 1", input, value: 4, gradient: 8)
  graph.output("y", graph.node("square", line, value: 16, gradient: 1))
  page.figure("rates", graph)

  page.cell(
    "sigmoid", "Third example: the sigmoid",
    """
    y = 1 / (1 + e⁻ˣ) has four parts: −x, then exp, then + 1, then one divided by. Their rates are \
    −1, e⁻ˣ, 1 and −1/u². Multiplied: e⁻ˣ/u², with u = 1 + e⁻ˣ. As y = 1/u and 1 − y = e⁻ˣ/u, that \
    is simply y (1 − y).
    """)
  let sigmoid = { (x: Double) in 1 / (1 + exp(-x)) }
  let (s, u) = (sigmoid(2), 1 + exp(-2.0))
  page.show("rates multiplied", -1 * exp(-2.0) * 1 * (-1 / (u * u)))
  page.show("y (1 − y)", s * (1 - s))
  page.show("quotient at 2", (sigmoid(2 + h) - sigmoid(2)) / h)

  page.question(
    "What is the largest slope that the sigmoid can have, and where?",
    answer: """
      y (1 − y) is largest for y = ½, that is at x = 0, where it is ¼: just the climb that you \
      measured in §3.2.4. Each sigmoid on the way back makes a rate at least four times smaller. \
      Remember that for §4.5.3.
      """)
  page.show("slope at 0", sigmoid(0) * (1 - sigmoid(0)))
  page.question(
    """
    A classifier's loss, as you will see, is L = −ln y, and here y = sigmoid(a). How fast does L \
    grow with a?
    """,
    answer: """
      The rates are −1/y and y (1 − y). Multiplied they are −(1 − y) = y − 1: the answer minus the \
      truth, which is 1. Everything else has cancelled. Chapter 5 finds the same for softmax.
      """)
  let loss = { (a: Double) in -log(sigmoid(a)) }
  page.show("y − 1 at a = 2", sigmoid(2) - 1)
  page.show("quotient", (loss(2 + h) - loss(2)) / h)

  page.change("In the second example, take (3x + 1)³. Which of the two rates changes?")
}
