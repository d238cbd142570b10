import NeuralNetworks
import Notebook
import Tensors

func stepFunction(_ page: Page) {
  page.cell(
    "number", "For one number",
    "0 up to 0, then 1. So short a function could stay as it is, if there were no arrays.")
  func step(_ x: Double) -> Int { x > 0 ? 1 : 0 }
  page.show("step(-2)", step(-2))
  page.show("step(3)", step(3))

  page.cell(
    "mask", "For an array",
    """
    A comparison asks every element at once and gives a mask. True and false become 1 and 0.
    """)
  let x: Tensor<Double> = [-1, 1, 2]
  let mask = x .> 0
  page.show("x", x)
  page.show("x > 0", mask)
  page.show("as numbers", Tensor<Int>(mask))

  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func step")
  page.cell("function", "The library's function", "It works on arrays of any shape.")
  page.show("agrees", NeuralNetworks.step(x) == Tensor<Int>(mask))
}
