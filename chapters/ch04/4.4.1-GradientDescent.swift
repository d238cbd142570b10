import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func gradientDescent(_ page: Page) {
  page.prose(
    """
    Now you can walk downhill: take a step against the gradient, measure the gradient again, take \
    another step. This is called gradient descent. The learning rate η (eta) says how long a step \
    is, for a given gradient. It is not learned; you have to choose it. Such numbers are called \
    hyperparameters.
    """)
  page.formula(
    "x ← x − η ∇f(x)",
    tex: #"""
      x \leftarrow x - \eta \nabla f(x)
      """#)

  page.cell(
    "descent", "A hundred steps",
    "From (−3, 4), with η = 0.1. The first three places, and the last, a billionth away from (0, 0).",
    tolerance: .noise)
  let f = { (x: Tensor<Double>) in (x * x).sum() }
  let start: Tensor<Double> = [-3, 4]
  func descent(rate: Double, steps: Int = 100) -> [Tensor<Double>] {
    var path = [start]
    for step in 0..<steps {
      let gradient = numericalGradient(of: f, at: path[step])
      path.append(path[step] - rate * gradient)
    }
    return path
  }
  let path = descent(rate: 0.1)
  page.show("first", path[0])
  page.show("second", path[1])
  page.show("third", path[2])
  page.show("last", path[100])

  page.cell(
    "path", "The path",
    """
    On the map the path crosses the lines of equal height at right angles. The rate stays the \
    same, but the steps shrink, because the slope does.
    """,
    tolerance: .noise)
  page.drawing()
  page.figure(
    "descent",
    Surface(
      "Gradient descent, η = 0.1", x: -5...5, y: -5...5, xLabel: "x₀",
      yLabel: "x₁",
      path: path.map { ($0[0], $0[1]) }
    ) { x0, x1 in x0 * x0 + x1 * x1 })

  page.cell(
    "rates", "Too long and too short",
    "The same hundred steps with η = 10, and with η = 1e-10.",
    predict: """
      The gradient of x₀² is 2x₀. So with η = 10 a step leads from x₀ to x₀ − 20x₀ = −19x₀, \
      nineteen times as far out on the other side. Where will x₀ be after 100 such steps? And with \
      1e-10?
      """)
  page.show("last, η = 10", descent(rate: 10)[100])
  page.show("last, η = 1e-10", descent(rate: 1e-10)[100])

  page.prose(
    """
    With η = 1e-10 you have hardly left the start. But with η = 10 something is odd. By the \
    formula x₀ must be −3 · (−19)¹⁰⁰, a number of 129 digits. It has 14. What has stopped it?
    """)
  page.cell(
    "frozen", "A slope that has become 0",
    """
    Here is x₀ on the way, and the numerical gradient beside the true one, 2x₀. A `Double` has 16 \
    digits. The larger x₀, the fewer of them a nudge of h = 1e-4 reaches, and from 1.1e12 on it is \
    lost altogether: x₀ + h is x₀. Then both heights are equal, the numerical gradient is 0, and \
    the descent stops, as if it had arrived.
    """, tolerance: .noise)
  let far = descent(rate: 10)
  page.table(
    ["step", "x₀", "numerical", "true", "x₀ + h == x₀"],
    [0, 1, 2, 6, 8, 9, 10, 11, 12, 100].map { step in
      let x0 = far[step][0]
      let slope = numericalGradient(of: f, at: far[step])[0]
      let texts = [x0, slope, 2 * x0].map { String(format: "%.4g", $0) }
      return ["\(step)"] + texts + [x0 + 1e-4 == x0 ? "yes" : "no"]
    })
  page.show("3 · 19¹⁰⁰", 3 * pow(19.0, 100))

  page.cell(
    "heights", "Four rates at a glance",
    """
    How high you are after each of 40 steps, for four rates. On this axis each grid line is a \
    factor of a hundred. A straight line means: the same factor in every step.
    """,
    predict: "Which of 0.01, 0.1, 0.95 and 1.01 comes down fastest? Which not at all?")
  let rates = [0.01, 0.1, 0.95, 1.01]
  for rate in rates {
    let place = descent(rate: rate)[40]
    page.show("height after 40 steps, η = \(rate)", f(place))
  }
  page.drawing()
  page.figure(
    "learning-rates",
    Chart(
      "Height above the bottom", x: "step", y: "f", grid: true,
      yScale: .logarithmic,
      series: rates.map { rate in
        Series("η = \(rate)", y: descent(rate: rate, steps: 40).map(f))
      }))

  page.prose(
    """
    In the library the step against the gradient is the work of an optimizer. Its `update` makes sure \
    that no two parameters have the same name, and calls `move`. What stands in the braces is given the \
    elements of a value, w, which it may change, and those of its gradient, g. It computes `value -= rate * \
    gradient` without a new array:
    """)
  page.source("Sources/NeuralNetworks/Optimizers/SGD.swift", "func move")
  page.cell(
    "optimizer", "The library's optimizer",
    """
    The same step for all parameters of a network, element by element; who measured their \
    gradients makes no difference to it. It is called SGD, stochastic gradient descent: in \
    training each gradient comes from a batch drawn at random.
    """)
  let place = Parameter("x", start)
  let optimizer = SGD(learningRate: 0.1)
  for _ in 0..<100 {
    place.gradient = numericalGradient(of: { f(place.value) }, by: place)
    optimizer.update([place])
  }
  page.show("agrees", place.value == path[100])

  page.question(
    "What happens with η = 0.5? With η = 1? And just above 1?",
    answer: """
      A step leads from x to x − 2ηx = (1 − 2η) x. For η = 0.5 the factor is 0, and one step is \
      enough, but for rounding in the numerical gradient (and −0 is 0, rounded from just below it). \
      For η = 1 it is −1: you jump from one side to the other without end. Above 1 each jump is \
      longer than the one before.
      """)
  for rate in [0.5, 1, 1.01] {
    page.show("after 1 step, η = \(rate)", descent(rate: rate, steps: 1)[1])
    page.show("after 100 steps", round(descent(rate: rate)[100]))
  }

  page.change(
    "Set `start` to [4, 1] and f to `x[0] * x[0] / 20 + x[1] * x[1]`. Which is the largest η that still works?"
  )
}
