import NeuralNetworks
import Notebook
import Tensors

func overflow(_ page: Page) {
  page.cell(
    "overflow", "Too large for a number",
    "e¹⁰⁰⁰ has 435 digits, and a Double ends near 1e308. Infinity divided by infinity is nothing.")
  let a: Tensor<Double> = [1010, 1000, 990]
  page.show("exp(a)", exp(a))
  page.show("softmax, as it is written", exp(a) / exp(a).sum())

  page.prose(
    """
    Multiply above and below the line by the same factor, and the quotient stays. The factor \
    exp(−max) makes the largest exponent 0, and none can overflow.
    """)
  page.formula(
    "yₖ = exp(aₖ − max) / Σᵢ exp(aᵢ − max)",
    tex: #"""
      y_k = \frac{e^{a_k - \max a}}{\sum_i e^{a_i - \max a}}
      """#)

  page.cell(
    "shift", "Shifted by the largest",
    "The scores were 1010, 1000, 990; only their differences matter.")
  let shifted = a - a.max()
  page.show("a − max", shifted)
  let y = exp(shifted) / exp(shifted).sum()
  page.show("y", y)

  page.source("Sources/NeuralNetworks/Functions/Softmax.swift", "func softmax")
  page.cell(
    "function", "The library's function",
    "It shifts, and works along the last axis, so that each row of a batch is a case of its own.")
  page.show("agrees", softmax(a) == y)
  let rows: Tensor<Double> = [[1010, 1000, 990], [0.3, 2.9, 4.0]]
  page.show("two rows", softmax(rows))
}
