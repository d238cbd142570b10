import NeuralNetworks
import Notebook
import Plots
import Tensors

func partialDerivatives(_ page: Page) {
  page.prose(
    """
    A loss depends on thousands of weights, not on one number. Begin with two. A function of x₀ \
    and x₁ is a landscape: at every place (x₀, x₁) it has a height. This one is a bowl.
    """)

  page.cell(
    "bowl", "A bowl",
    """
    On the left the bowl in perspective, on the right its map: each line joins places of the same \
    height. Where the lines are close together, it is steep.
    """)
  let f = { (x0: Double, x1: Double) in x0 * x0 + x1 * x1 }
  page.show("height at (0, 0)", f(0, 0))
  page.show("height at (3, 4)", f(3, 4))
  page.drawing()
  page.figure(
    "bowl",
    Surface(
      "f(x₀, x₁) = x₀² + x₁²", x: -6...6, y: -6...6, xLabel: "x₀",
      yLabel: "x₁", of: f))

  page.prose(
    """
    What is "the slope" at (3, 4)? It depends on where you go. But along each axis there is a \
    slope: hold one of the two numbers still, and f is a function of the other alone, with a \
    derivative like any other. It is called a partial derivative, and written with a round ∂ \
    instead of d. By the rules, holding x₁ still, x₁² is a constant and has the slope 0:
    """)
  page.formula(
    "∂f/∂x₀ = 2x₀        ∂f/∂x₁ = 2x₁",
    tex: #"""
      f(x_0, x_1) = x_0^2 + x_1^2 \qquad
      \frac{\partial f}{\partial x_0} = 2x_0 \qquad
      \frac{\partial f}{\partial x_1} = 2x_1
      """#)

  page.cell("by-x0", "Along x₀", "x₁ is held at 4. The rule says 2 · 3.")
  let byX0 = numericalDerivative(of: { x0 in f(x0, 4) }, at: 3)
  page.show("∂f/∂x₀ at (3, 4)", allDigitsOf: byX0)

  page.cell("by-x1", "Along x₁", "x₀ is held at 3. The bowl is steeper this way.")
  let byX1 = numericalDerivative(of: { x1 in f(3, x1) }, at: 4)
  page.show("∂f/∂x₁ at (3, 4)", allDigitsOf: byX1)

  page.cell(
    "cuts", "The two cuts",
    "Cut the bowl along both ways through (3, 4). The slopes are those of the cut edges.")
  page.drawing()
  let x = Tensor<Double>.range(-6, 6.05, step: 0.1).elements
  func cut(
    _ name: String, at place: Double, _ height: (Double) -> Double
  ) -> Chart {
    let heights = Series(x: x, y: x.map(height))
    let point = Series(x: [place], y: [height(place)], line: nil)
    return Chart(name, y: "f", grid: true, series: [heights, point])
  }
  let cuts = [
    cut("along x₀, x₁ = 4", at: 3) { f($0, 4) },
    cut("along x₁, x₀ = 3", at: 4) { f(3, $0) },
  ]
  page.figure(
    "cuts",
    ChartGrid("Two cuts", columns: 2, sharing: [.x, .y], charts: cuts))

  page.question(
    "What are the partial derivatives of the product x₀ · x₁ at (3, 4)?",
    answer: """
      With x₁ held at 4 the product is 4x₀, whose slope is 4. With x₀ held at 3 it is 3x₁: slope \
      3. So each input's slope is the other input. In chapter 5 that is all that a multiplication \
      does on the way back.
      """)
  page.show("by x₀", numericalDerivative(of: { $0 * 4 }, at: 3.0))
  page.show("by x₁", numericalDerivative(of: { 3 * $0 }, at: 4.0))
  page.question(
    "You stand at (3, 4) and go 0.01 along both axes at once. About how much higher do you get?",
    answer: """
      0.01 · 6 along x₀ and 0.01 · 8 along x₁, together 0.14. Small changes add up, each at its \
      own rate. The rest, 0.0002, is the curvature of the bowl.
      """)
  page.show("climb", f(3.01, 4.01) - f(3, 4))

  page.change("Make the bowl long and narrow: `x0 * x0 / 20 + x1 * x1`. Which slope changes?")
}
