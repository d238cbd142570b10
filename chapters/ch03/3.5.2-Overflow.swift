import NeuralNetworks
import Notebook
import Tensors

func overflow(_ page: Page) {
  page.cell(
    "overflow", "Too large for a number",
    """
    Scores around 1,000. Written down as in the formula, softmax takes e to their power first. \
    e¹⁰⁰⁰ has 435 digits before the point, and the largest `Double` has 309.
    """,
    predict: """
      The differences between the scores are only 10 and 20, so the probabilities are harmless: nearly 1, \
      and two small ones. What does the formula give?
      """)
  let a: Tensor<Double> = [1010, 1000, 990]
  page.show("exp(a)", exp(a))
  page.show("softmax, as it is written", exp(a) / exp(a).sum())

  page.prose(
    """
    `inf` is what becomes of a number that is too large, and infinity divided by infinity is \
    `nan`, not a number. The cure: multiply the fraction above and below by the same factor, e⁻ᵐ, \
    which does not change it. As eᵃ · e⁻ᵐ = eᵃ⁻ᵐ, that only subtracts m from every score. With the \
    largest score as m, the largest exponent is 0, and nothing can overflow.
    """)
  page.formula(
    "yₖ = exp(aₖ) e⁻ᵐ / Σᵢ exp(aᵢ) e⁻ᵐ = exp(aₖ − m) / Σᵢ exp(aᵢ − m)",
    tex: #"""
      y_k = \frac{e^{a_k}\, e^{-m}}{\sum_i e^{a_i}\, e^{-m}}
          = \frac{e^{a_k - m}}{\sum_i e^{a_i - m}} \qquad m = \max_i a_i
      """#)

  page.cell(
    "shift", "Shifted by the largest",
    "The scores 1010, 1000, 990 become 0, −10, −20, and the formula works.")
  let shifted = a - a.max()
  page.show("a − max", shifted)
  let y = exp(shifted) / exp(shifted).sum()
  page.show("y", y)

  page.source("Sources/NeuralNetworks/Functions/Softmax.swift", "func softmax")
  page.cell(
    "function", "The library's function",
    """
    It shifts too. It works along the last axis, −1, so that each row of a matrix is a case of its \
    own; `keepingAxis` leaves the maxima as a column that can be subtracted from the rows.
    """)
  page.show("agrees", softmax(a) == y)
  let rows: Tensor<Double> = [[1010, 1000, 990], [0.3, 2.9, 4.0]]
  page.show("two rows", softmax(rows))

  page.question(
    "After the shift nothing is too large any more. Can something be too small?",
    answer: """
      Yes: e⁻⁸⁰⁰ is smaller than the smallest positive `Double`, and becomes 0. A probability of exactly 0 \
      is harmless here. But the next chapter takes its logarithm, and that is −∞.
      """)
  page.show("softmax(0, −800)", softmax(Tensor<Double>([0, -800])))

  page.change("Find the largest scores with which the formula as it is written still works.")
}
