import NeuralNetworks
import Notebook
import Plots
import Tensors

func curve(_ page: Page) {
  page.prose(
    """
    A test of the numerical derivative on a curve whose slope you know. By §4.1.4 the slope of \
    0.01x² is 0.01 · 2x, that of 0.1x is 0.1, and slopes add up.
    """)
  page.formula(
    "y = 0.01x² + 0.1x        dy/dx = 0.02x + 0.1",
    tex: #"""
      y = 0.01x^2 + 0.1x \qquad \frac{dy}{dx} = 0.02x + 0.1
      """#)

  page.cell(
    "derivatives", "At 5 and at 10",
    """
    The exact slopes are 0.2 and 0.3. The numerical ones miss them by about 1e-12. For a curve of \
    second degree the central difference would be exact; what you see is rounding.
    """)
  let f = { (x: Double) in 0.01 * (x * x) + 0.1 * x }
  let slope5 = numericalDerivative(of: f, at: 5)
  let slope10 = numericalDerivative(of: f, at: 10)
  page.show("slope at 5", allDigitsOf: slope5)
  page.show("slope at 10", allDigitsOf: slope10)

  page.cell(
    "tangents", "Tangents",
    """
    A line through a point of the curve, with the curve's slope there, touches the curve. Nearby, \
    the one is as good as the other.
    """)
  page.drawing()
  let x = Tensor<Double>.range(0, 20.05, step: 0.1).elements
  func tangent(at x0: Double, slope: Double) -> Series {
    let y = x.map { f(x0) + slope * ($0 - x0) }
    return Series("tangent at \(Int(x0))", x: x, y: y, line: .dashed)
  }
  page.figure(
    "tangents",
    Chart(
      "0.01x² + 0.1x", x: "x", y: "f(x)", grid: true,
      series: [
        Series("f", x: x, y: x.map(f)),
        tangent(at: 5, slope: slope5), tangent(at: 10, slope: slope10),
        Series(x: [5, 10], y: [f(5), f(10)], line: nil),
      ]))

  page.question(
    "The tangent at 5 foretells f(6) and f(20). How wrong is it, and why so differently?",
    answer: """
      For a distance d it is off by 0.01 d²: 0.01 at a distance of 1, but 2.25 at 15. A slope only \
      tells about the neighbourhood. This is why learning takes many small steps and looks again \
      after each.
      """)
  for place in [6.0, 20] {
    page.show("f(\(place))", f(place))
    page.show("tangent there", f(5) + slope5 * (place - 5))
  }

  page.change("Add `+ 3` to f. Which of the numbers and lines change, and which do not?")
}
