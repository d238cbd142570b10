import NeuralNetworks
import Notebook
import Plots
import Tensors

func momentum(_ page: Page) {
  page.prose(
    """
    Imagine a ball that rolls down the valley. It has a velocity v. The slope changes the \
    velocity, and the velocity changes the place. Pushes to the left and to the right cancel out \
    in the velocity, while pushes along the valley add up.
    """)
  page.formula(
    "v ← α v − η ∂L/∂W        W ← W + v",
    tex: #"""
      v \leftarrow \alpha v - \eta \frac{\partial L}{\partial W} \qquad W \leftarrow W + v
      """#)

  page.cell(
    "by-hand", "Three steps by hand",
    """
    α = 0.9 keeps nine tenths of the velocity, like a little friction; η = 0.1 is how much the \
    slope counts. Watch the first number of v: it grows although the slope does not.
    """)
  var place: Tensor<Double> = [-7, 2]
  var velocity: Tensor<Double> = [0, 0]
  for step in 1...3 {
    velocity = 0.9 * velocity - 0.1 * valleyGradient(place)
    place += velocity
    page.show("v after step \(step)", velocity)
  }
  page.show("place", place)

  page.source("Sources/NeuralNetworks/Optimizers/Momentum.swift", "func move")
  page.cell(
    "library", "The library's optimizer",
    """
    The same rule, element by element. `recall` and `remember` keep a velocity for each parameter, and \
    `flushed` makes a number 0 when it is so tiny that a processor would compute with it slowly.
    """)
  let places = path(of: Momentum(learningRate: 0.1))
  page.show("after 3 steps", places[3])
  page.show("agrees", abs(places[3] - place).max() < 1e-12)
  page.show("after 30 steps", places[30])

  page.drawing()
  page.figure(
    "valley-momentum", valleyChart("Momentum, η = 0.1, α = 0.9", places))

  page.cell(
    "limit", "How fast can it get?",
    """
    On a slope that stays 1, each step adds η = 0.1 to the speed and friction takes a tenth of \
    it away.
    """,
    predict:
      "The first step is 0.1 long. How long is a step after a long time?")
  var speed = 0.0
  for step in 1...100 {
    speed = 0.9 * speed + 0.1
    if [1, 2, 10, 100].contains(step) {
      page.show("length of step \(step)", speed)
    }
  }

  page.question(
    "What is 1 / (1 − α), and what does it say about the rate you should choose?",
    answer: """
      A steady push is multiplied by 1 + α + α² + … = 1 / (1 − α), which is 10 for α = 0.9. So \
      momentum with η = 0.1 goes as far on a steady slope as SGD with η = 1. If you switch from SGD \
      to momentum, begin with about a tenth of the rate.
      """)
  page.question(
    "The path runs past the lowest place, and after 30 steps x still grows. Is that a fault?",
    answer: """
      It is the price: what has gathered speed cannot stop at once. With less α it overshoots less \
      and also gathers less speed along the valley.
      """)
  page.show(
    "α = 0.5, after 30 steps",
    path(of: Momentum(learningRate: 0.1, momentum: 0.5))[30])
  page.change(
    "Give the library's optimizer `momentum: 0.99` and watch the ball swing past the end. Why does `agrees` say False then?"
  )
}
