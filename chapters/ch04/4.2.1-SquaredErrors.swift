import NeuralNetworks
import Notebook
import Tensors

func squaredErrors(_ page: Page) {
  page.prose(
    """
    To improve, a network needs one number that says how bad its answers are: the loss. The smaller \
    the better. The simplest one adds up squared errors.
    """)
  page.formula(
    "E = ½ Σₖ (yₖ − tₖ)²",
    tex: #"""
      E = \frac{1}{2} \sum_k (y_k - t_k)^2
      """#)

  page.cell(
    "right", "An answer that is right",
    """
    The truth t is class 2, written as a row with a single one. The network's answer y gives class \
    2 the probability 0.6, more than any other.
    """)
  let t: Tensor<Double> = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0]
  let y: Tensor<Double> = [0.1, 0.05, 0.6, 0, 0.05, 0.1, 0, 0.1, 0, 0]
  let errors = y - t
  let squares = errors * errors
  page.show("errors", errors)
  page.show("squares", squares)
  page.show("loss", squares.sum() / 2)

  page.source(
    "Sources/NeuralNetworks/Functions/SumOfSquaredErrors.swift", "func sumOfSquaredErrors")
  page.cell("function", "The library's function", "Two lines, and the same number.")
  page.show("agrees", sumOfSquaredErrors(y, t) == squares.sum() / 2)

  page.cell(
    "wrong", "An answer that is wrong",
    "Classes 2 and 7 change places: now 7 is thought most likely, and the loss is six times larger."
  )
  let wrong: Tensor<Double> = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0]
  page.show("loss", sumOfSquaredErrors(wrong, t))
}
