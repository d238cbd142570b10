import NeuralNetworks
import Notebook
import Plots
import Tensors

func partialDerivatives(_ page: Page) {
  page.formula(
    "f(x₀, x₁) = x₀² + x₁²        ∂f/∂x₀ = 2x₀        ∂f/∂x₁ = 2x₁",
    tex: #"""
      f(x_0, x_1) = x_0^2 + x_1^2 \qquad
      \frac{\partial f}{\partial x_0} = 2x_0 \qquad
      \frac{\partial f}{\partial x_1} = 2x_1
      """#)

  page.cell(
    "bowl", "A bowl, and two ways through a point",
    """
    A function of two variables is a landscape; this one is a bowl, drawn by its lines of equal \
    height. At (3, 4) one can walk along x₀ or along x₁.
    """)
  let f = { (x0: Double, x1: Double) in x0 * x0 + x1 * x1 }
  page.figure(
    "bowl",
    Chart(
      "x₀² + x₁²", x: "x0", y: "x1", equalUnits: true,
      series: [
        .contours(x: -6...6, y: -6...6, of: f),
        Series("along x0", x: [-6, 6], y: [4, 4]),
        Series("along x1", x: [3, 3], y: [-6, 6], line: .dashed),
        Series("(3, 4)", x: [3], y: [4], line: nil),
      ]))

  page.cell(
    "by-x0", "Along x₀",
    """
    With x₁ held at 4, f is a function of one number, and has a derivative like any other. It is \
    called partial.
    """)
  let byX0 = numericalDerivative(of: { x0 in f(x0, 4) }, at: 3)
  page.show("∂f/∂x0 at (3, 4)", allDigitsOf: byX0)

  page.cell("by-x1", "Along x₁", "The same with x₀ held at 3. The bowl is steeper this way.")
  let byX1 = numericalDerivative(of: { x1 in f(3, x1) }, at: 4)
  page.show("∂f/∂x1 at (3, 4)", allDigitsOf: byX1)

  page.cell(
    "cuts", "The two cuts",
    "The landscape above each of the two ways. The slopes are those of these curves at the points.")
  let x = Tensor<Double>.range(-6, 6.05, step: 0.1).elements
  func cut(
    _ name: String, at place: Double, _ height: (Double) -> Double
  ) -> Chart {
    let heights = Series(x: x, y: x.map(height))
    let point = Series(x: [place], y: [height(place)], line: nil)
    return Chart(name, y: "f", grid: true, series: [heights, point])
  }
  let cuts = [
    cut("along x0, x1 = 4", at: 3) { f($0, 4) },
    cut("along x1, x0 = 3", at: 4) { f(3, $0) },
  ]
  page.figure("cuts", ChartGrid("Two cuts", columns: 2, charts: cuts))
}
