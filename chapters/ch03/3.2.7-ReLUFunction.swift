import NeuralNetworks
import Notebook
import Plots
import Tensors

func reluFunction(_ page: Page) {
  page.formula(
    "h(x) = x if x > 0, else 0",
    tex: #"""
      h(x) = \begin{cases} x & (x > 0) \\ 0 & (x \le 0) \end{cases}
      """#)

  page.cell(
    "maximum", "The larger of x and 0",
    "The rectified linear unit lets positive numbers through, and nothing else.")
  let x: Tensor<Double> = [-1, 1, 2]
  page.show("maximum(x, 0)", maximum(x, 0))

  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func relu")
  page.cell("function", "The library's function", "You have just seen all of it.")
  page.show("agrees", relu(x) == maximum(x, 0))

  page.cell(
    "curve", "Its curve",
    "The bend at 0 is enough to make it no line. Most networks of today use this function.")
  let line = Tensor<Double>.range(-5, 5.05, step: 0.1)
  page.figure(
    "relu",
    Chart(
      "ReLU", x: "x", y: "y", grid: true,
      series: [Series(x: line.elements, y: relu(line).elements)]))
}
