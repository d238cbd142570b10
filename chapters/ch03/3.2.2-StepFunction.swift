import NeuralNetworks
import Notebook
import Tensors

func stepFunction(_ page: Page) {
  page.cell(
    "number", "For one number",
    "The step function is 0 for everything up to 0, then 1. For one number, a line is enough.")
  func step(_ x: Double) -> Int { x > 0 ? 1 : 0 }
  page.show("step(-2)", step(-2))
  page.show("step(3)", step(3))

  page.cell(
    "mask", "For an array",
    """
    A layer has many neurons, so we want the step of a whole array. The comparison `.>` asks every \
    element at once and gives a mask, an array of true and false. As numbers, these are 1 and 0.
    """)
  let x: Tensor<Double> = [-1, 1, 2]
  let mask = x .> 0
  page.show("x", x)
  page.show("x > 0", mask)
  page.show("as numbers", Tensor<Int>(mask))

  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func step")
  page.cell(
    "function", "The library's function",
    "The same line as above, for arrays of any shape.")
  page.show("agrees", NeuralNetworks.step(x) == Tensor<Int>(mask))

  page.question(
    "What does the step answer at exactly 0? Could it just as well be the other way?",
    answer: """
      0, because 0 is not larger than 0. It is a convention: the definition has to say \
      something, and everybody must say the same.
      """)
  page.show("step(0)", step(0))

  page.change(
    "Replace `.>` by `.>=` and add a 0 to `x`: what does the mask say of the new element?")
}
