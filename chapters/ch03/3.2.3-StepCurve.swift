import NeuralNetworks
import Notebook
import Plots
import Tensors

func stepCurve(_ page: Page) {
  page.cell("curve", "Its curve", "Flat, a jump at 0, flat again.")
  let line = Tensor<Double>.range(-5, 5.05, step: 0.1)
  let y = Tensor<Double>(step(line))
  page.figure(
    "step",
    Chart(
      "Step", x: "x", y: "y", grid: true, yRange: -0.1...1.1,
      series: [Series(x: line.elements, y: y.elements)]))
}
