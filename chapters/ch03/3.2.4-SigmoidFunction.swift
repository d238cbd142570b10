import NeuralNetworks
import Notebook
import Plots
import Tensors

func sigmoidFunction(_ page: Page) {
  page.cell(
    "pieces", "Piece by piece",
    "e⁻ˣ is huge for very negative x and nearly 0 for large x; so the quotient goes from 0 to 1.")
  let x: Tensor<Double> = [-1, 1, 2]
  let exponentials = exp(-x)
  page.show("x", x)
  page.show("exp(−x)", exponentials)
  page.show("1 + exp(−x)", 1 + exponentials)
  let y = 1 / (1 + exponentials)
  page.show("y", y)

  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func sigmoid")
  page.cell("function", "The library's function", "One line, for arrays of any shape.")
  page.show("sigmoid(x)", sigmoid(x))
  page.show("agrees", sigmoid(x) == y)

  page.cell("curve", "Its curve", "Like an S, hence the name.")
  let line = Tensor<Double>.range(-5, 5.05, step: 0.1)
  page.figure(
    "sigmoid",
    Chart(
      "Sigmoid", x: "x", y: "y", grid: true, yRange: -0.1...1.1,
      series: [Series(x: line.elements, y: sigmoid(line).elements)]))
}
