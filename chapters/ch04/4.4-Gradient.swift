import NeuralNetworks
import Notebook
import Plots
import Tensors

func gradientOfTwo(_ page: Page) {
  page.prose(
    """
    All partial derivatives together are called the gradient, and written ∇f (the triangle is read \
    "nabla"). The gradient has the shape of x itself, however large that may be: one slope for \
    each element.
    """)
  page.formula(
    "∇f = (∂f/∂x₀, ∂f/∂x₁)",
    tex: #"""
      \nabla f = \left( \frac{\partial f}{\partial x_0}, \frac{\partial f}{\partial x_1} \right)
      """#)

  page.cell(
    "by-hand", "One element after the other",
    "Nudge one element up, then down, and leave the others as they are.")
  let f = { (x: Tensor<Double>) in (x * x).sum() }
  let x: Tensor<Double> = [3, 4]
  let h = 1e-4
  var gradient = Tensor<Double>.zeros([2])
  for index in 0..<2 {
    var (above, below) = (x, x)
    above[index] += h
    below[index] -= h
    gradient[index] = (f(above) - f(below)) / (2 * h)
  }
  page.show("gradient at (3, 4)", gradient)

  page.prose(
    """
    The library does the same for a parameter of any shape. A `Parameter` is one object with a \
    name, a value and a gradient. When the function below changes its value, the loss, which reads \
    the same object, sees the change. `[flat: i]` is element i, counted through all rows. A second form, for a function of a tensor, calls this one.
    """)
  page.source(
    "Sources/NeuralNetworks/Gradients/NumericalGradient.swift", "func numericalGradient")
  page.cell(
    "function", "The library's function",
    """
    The gradient points uphill, away from the lowest place (0, 0). The farther away, the steeper \
    the bowl, and the longer the gradient.
    """)
  page.show("agrees", numericalGradient(of: f, at: x) == gradient)
  page.show("at (3, 4)", numericalGradient(of: f, at: [3, 4]))
  page.show("at (0, 2)", numericalGradient(of: f, at: [0, 2]))
  page.show("at (3, 0)", numericalGradient(of: f, at: [3, 0]))

  page.cell(
    "directions", "Which way is the steepest?",
    "From (3, 4), take a step of length 0.01 in each of eight directions. `norm` is the length, √(d₀² + d₁²).",
    predict: "Along which of the eight do you climb most, and along which do you fall most?")
  let directions: [[Double]] = [
    [1, 0], [1, 1], [6, 8], [0, 1], [-1, 0], [-1, -1], [-6, -8], [0, -1],
  ]
  for direction in directions {
    let d = Tensor(direction)
    page.show("climb along \(d)", f(x + 0.01 * d / d.norm()) - f(x))
  }

  page.prose(
    """
    Along the gradient (6, 8) you climb most, and against it you fall most. By §4.3.3 a small step \
    (a, b) climbs about 6a + 8b. Of all steps of the same length, the one along (6, 8) makes that \
    largest, and here is why. Multiply out, and you find (6a + 8b)² + (8a − 6b)² = 100 (a² + b²). On the \
    right stands the length, which is the same for all. So 6a + 8b is largest where 8a − 6b is 0 and \
    the step goes uphill: along (6, 8).
    """)

  page.cell(
    "field", "A field of arrows",
    """
    The gradient at many places, with its sign changed: downhill. Each arrow shows the direction \
    in which f falls fastest from there.
    """)
  let ticks = Tensor<Double>.range(-2, 2.25, step: 0.25).elements
  let points = ticks.flatMap { x0 in ticks.map { x1 in Tensor([x0, x1]) } }
  let downhill = points.map { -numericalGradient(of: f, at: $0) }
  page.show("places", points.count)
  page.drawing()
  page.figure(
    "gradient-field",
    Chart(
      "−∇f of x₀² + x₁²", x: "x₀", y: "x₁", equalUnits: true,
      series: [
        .arrows(
          x: points.map { $0[0] }, y: points.map { $0[1] },
          dx: downhill.map { $0[0] }, dy: downhill.map { $0[1] })
      ]))

  page.question(
    "All these arrows point straight to the bottom. Do they in every bowl?",
    answer: """
      No. In the long, narrow bowl x₀²/20 + x₁² the bottom lies at (7, −2) as seen from (−7, 2), \
      but the steepest way down from there is (0.7, −4): almost at right angles to the valley. The \
      gradient knows only what is near.
      """)
  let narrow = { (x: Tensor<Double>) in x[0] * x[0] / 20 + x[1] * x[1] }
  let uphill = numericalGradient(of: narrow, at: [-7, 2])
  page.show("downhill at (−7, 2)", -uphill)
  page.question(
    "The library's function sets each element back after nudging it. What if it forgot to?",
    answer: """
      The element would stay where the last nudge left it, 1e-4 too low, so all further slopes \
      would be measured at another place, and afterwards the parameter itself would be changed. \
      Nothing would stop. The numbers would only be slightly wrong.
      """)

  page.change(
    "Move `narrow` up to “A field of arrows”, use it there, and follow an arrow to the valley.")
}
