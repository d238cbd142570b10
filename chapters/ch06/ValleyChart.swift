import Plots
import Tensors

/// A path over the valley's lines of equal height.
func valleyChart(_ title: String, _ path: [Tensor<Double>]) -> Chart {
  Chart(
    title, x: "x", y: "y", xRange: -8...8, yRange: -4...4,
    series: [
      .contours(x: -8...8, y: -4...4, levels: [0.1, 0.5, 1, 2, 4, 8, 12]) {
        x, y in
        valley(Tensor([x, y]))
      },
      Series(
        "path", x: path.map { $0[0] }, y: path.map { $0[1] }, marker: .circle),
    ])
}
