import NeuralNetworks
import Notebook
import Tensors

func softmaxFunction(_ page: Page) {
  page.formula(
    "yₖ = exp(aₖ) / Σᵢ exp(aᵢ)",
    tex: #"""
      y_k = \frac{e^{a_k}}{\sum_i e^{a_i}}
      """#)

  page.cell(
    "pieces", "Piece by piece",
    "Make every score positive, then divide by the sum, so that all together are 1.")
  let a: Tensor<Double> = [0.3, 2.9, 4.0]
  let exponentials = exp(a)
  let sum = exponentials.sum()
  page.show("exp(a)", exponentials)
  page.show("sum", sum)
  let y = exponentials / sum
  page.show("y", y)
  page.show("sum of y", y.sum())
}
