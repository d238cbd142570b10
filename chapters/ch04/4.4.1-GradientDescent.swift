import NeuralNetworks
import Notebook
import Plots
import Tensors

func gradientDescent(_ page: Page) {
  page.prose(
    """
    Now one can walk: a step downhill, look again, another step. The learning rate η says how long \
    a step is. It is not learned; one has to choose it.
    """)
  page.formula(
    "x ← x − η ∇f(x)",
    tex: #"""
      x \leftarrow x - \eta \nabla f(x)
      """#)

  page.cell(
    "descent", "A hundred steps",
    "From (−3, 4), with η = 0.1. The first three places, and the last: all but (0, 0).",
    tolerance: .noise)
  let f = { (x: Tensor<Double>) in (x * x).sum() }
  func descent(rate: Double, steps: Int = 100) -> [Tensor<Double>] {
    var path: [Tensor<Double>] = [[-3, 4]]
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
    "It crosses the lines of equal height at right angles. The steps shrink as the slope does.",
    tolerance: .noise)
  page.figure(
    "descent",
    Chart(
      "Gradient descent, η = 0.1", x: "x0", y: "x1", equalUnits: true,
      series: [
        .contours(x: -5...5, y: -5...5) { x0, x1 in x0 * x0 + x1 * x1 },
        Series(
          "path", x: path.map { $0[0] }, y: path.map { $0[1] },
          marker: .circle),
      ]))

  page.cell(
    "rates", "Too long and too short",
    """
    With η = 10 each step overshoots by far more than it should have gone, and x runs away. With \
    η = 1e-10 a hundred steps have hardly left the start.
    """)
  page.show("last, η = 10", descent(rate: 10)[100])
  page.show("last, η = 1e-10", descent(rate: 1e-10)[100])

  page.source("Sources/NeuralNetworks/Optimizers/SGD.swift", "class SGD")
  page.cell(
    "optimizer", "The library's optimizer",
    """
    The same step for all parameters of a network, element by element, whoever computed their \
    gradients. It is called stochastic because in training each gradient comes from a batch drawn \
    at random.
    """)
  let place = Parameter<Double>("x", [-3, 4])
  let optimizer = SGD(learningRate: 0.1)
  for _ in 0..<100 {
    place.gradient = numericalGradient(of: { f(place.value) }, by: place)
    optimizer.update([place])
  }
  page.show("agrees", place.value == path[100])
}
