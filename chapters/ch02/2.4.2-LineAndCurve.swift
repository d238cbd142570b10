import Notebook
import Plots
import Tensors

func lineAndCurve(_ page: Page) {
  page.prose(
    """
    A line cannot do it, but a curve can. What a straight line can separate is called linear, what \
    takes a curve nonlinear. The whole of deep learning is about the second kind.
    """)

  page.cell(
    "curve", "A curve that separates",
    "A hyperbola: behind each of its branches lies a 1, and both 0s lie between them.")
  let f = { (x1: Double, x2: Double) in (x1 - 0.5) * (x2 - 0.5) + 0.15 }
  for (x1, x2) in [(0.0, 0.0), (1, 0), (0, 1), (1, 1)] {
    page.print("(\(Int(x1)), \(Int(x2))) -> \(f(x1, x2) < 0 ? 1 : 0)")
  }
  let left = Tensor<Double>.range(-0.5, 0.345, step: 0.005).elements
  let right = Tensor<Double>.range(0.655, 1.505, step: 0.005).elements
  func branch(_ x: [Double]) -> [Double] { x.map { 0.5 - 0.15 / ($0 - 0.5) } }
  page.figure(
    "curve",
    Chart(
      "XOR with a curve", x: "x1", y: "x2", equalUnits: true,
      xRange: -0.5...1.5, yRange: -0.5...1.5,
      series: [
        Series("border", x: left, y: branch(left)),
        Series("border", x: right, y: branch(right), line: .dashed),
        Series("y = 1", x: [1, 0], y: [0, 1], line: nil, marker: .triangle),
        Series("y = 0", x: [0, 1], y: [0, 1], line: nil, marker: .circle),
      ]))
}
