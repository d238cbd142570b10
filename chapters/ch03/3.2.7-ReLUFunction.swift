import NeuralNetworks
import Notebook
import Plots
import Tensors

func reluFunction(_ page: Page) {
  page.prose(
    """
    The third activation function is the simplest of all: negative numbers become 0, the others \
    stay. Engineers call a part that lets current through in one direction only a rectifier, hence \
    the name: rectified linear unit, ReLU.
    """)
  page.formula(
    "h(x) = x if x > 0, else 0",
    tex: #"""
      h(x) = \begin{cases} x & (x > 0) \\ 0 & (x \le 0) \end{cases}
      """#)

  page.cell(
    "maximum", "The larger of x and 0",
    """
    In other words, ReLU is the larger of x and 0. `maximum` gives a new array; the old one stays \
    as it was.
    """)
  let x: Tensor<Double> = [-1, 1, 2]
  page.show("maximum(x, 0)", maximum(x, 0))
  page.show("x afterwards", x)

  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func relu")
  page.cell("function", "The library's function", "You have just seen all of it.")
  page.show("agrees", relu(x) == maximum(x, 0))

  page.cell(
    "curve", "Its curve",
    """
    Two straight pieces with a corner at 0. The corner is enough: this is not a straight line. The \
    networks of chapter 5 use this function.
    """)
  page.drawing()
  let line = Tensor<Double>.range(-5, 5.05, step: 0.1)
  page.figure(
    "relu",
    Chart(
      "ReLU", x: "x", y: "y", grid: true,
      series: [Series(x: line.elements, y: relu(line).elements)]))

  page.question(
    "Two ReLU neurons, one fed with x and one with −x, are added. Which function is that?",
    answer: """
      The absolute value |x|: for positive x the first gives x and the second 0, for negative x \
      the other way round. No single line can do that. With more neurons you get as many corners \
      as you like, wherever you like.
      """)
  let ends: Tensor<Double> = [-3, -1, 0, 2]
  page.show("relu(x) + relu(−x)", relu(ends) + relu(-ends))
  page.question(
    "How steep is ReLU at exactly 0?",
    answer: """
      From the right it climbs 1 per unit, from the left 0; at the corner itself there is no \
      single answer, so one has to be agreed on. The book's code says 0 in one place and 1 in \
      another; in this library it is 0 everywhere. §4.3.1 measures it.
      """)

  page.change(
    """
    Draw `relu(line) - relu(line - 2)` instead. Where are the corners, and which function does it \
    remind you of?
    """)
}
