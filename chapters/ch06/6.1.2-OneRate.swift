import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func oneRate(_ page: Page) {
  page.prose(
    """
    Chapter 5 trained with the simplest rule there is: take a step against the gradient, and take \
    the same rate η for every weight. You will now see where that rule wastes its steps, on a \
    function small enough to draw.
    """)
  page.formula(
    "f(x, y) = x² / 20 + y²        ∂f/∂x = x / 10        ∂f/∂y = 2 y",
    tex: #"""
      f(x, y) = \frac{x^2}{20} + y^2 \qquad
      \frac{\partial f}{\partial x} = \frac{x}{10} \qquad \frac{\partial f}{\partial y} = 2y
      """#)

  page.cell(
    "slopes", "Steep across, flat along",
    """
    You stand at (−7, 2), and the lowest place is (0, 0). The gradient should tell you the way \
    there. Compare its two numbers with how far you have to go in each direction.
    """,
    predict:
      "Which of x and y has the larger slope, and which has the longer way to go?"
  )
  let start: Tensor<Double> = [-7, 2]
  page.show("height", valley(start))
  page.show("gradient", valleyGradient(start))
  page.show("way to the lowest place", -start)

  page.source("chapters/ch06/Valley.swift", "func path(of")
  page.cell(
    "sgd", "Thirty steps of SGD",
    """
    With η = 0.95 each step multiplies x by 1 − 0.95 / 10 = 0.905, and y by 1 − 2 · 0.95 = −0.9: \
    y jumps from one side of the valley to the other, while x creeps.
    """)
  let places = path(of: SGD(learningRate: 0.95))
  page.show("after 1 step", places[1])
  page.show("after 2 steps", places[2])
  page.show("after 30 steps", places[30])
  page.show("0.905³⁰ · (−7)", -7 * pow(0.905, 30))

  page.drawing()
  page.figure("valley-sgd", valleyChart("SGD, η = 0.95", places))

  page.cell(
    "faster", "Why not a larger rate?",
    "x would like to go ten times as fast. Here is what η = 1.05 does.",
    predict:
      "Each step now multiplies y by 1 − 2 · 1.05 = −1.1. Where is y after 30 steps?"
  )
  page.show("after 30 steps", path(of: SGD(learningRate: 1.05))[30])

  page.question(
    "Which rate would be best if there were only x? Which if there were only y?",
    answer: """
      One step reaches the lowest place if the factor is 0: 1 − η / 10 = 0 gives η = 10 for x, and \
      1 − 2η = 0 gives η = 0.5 for y. No single η can be both, and the steepest direction decides \
      what is allowed: beyond η = 1, y runs away.
      """)
  let best = [10.0, 0.5].map { path(of: SGD(learningRate: $0), steps: 1)[1] }
  page.show("one step, η = 10", best[0])
  page.show("one step, η = 0.5", best[1])
  page.change(
    "In 'Thirty steps of SGD', set the rate to 0.5 and watch y vanish in one step, and x crawl."
  )
}
