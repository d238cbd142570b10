import NeuralNetworks
import Notebook
import Tensors

func squaredErrors(_ page: Page) {
  page.prose(
    """
    To get better, a network needs one number that says how bad its answers are: the loss L. The \
    smaller the better. The simplest loss adds up squared errors. In the formula y is the \
    network's answer, t the truth, and Σₖ adds up over all classes k.
    """)
  page.formula(
    "L = ½ Σₖ (yₖ − tₖ)²",
    tex: #"""
      L = \frac{1}{2} \sum_k (y_k - t_k)^2
      """#)

  page.cell(
    "right", "An answer that is right",
    """
    The truth t is class 2, as a one-hot row. The network's answer y gives class 2 the probability \
    0.6, more than any other.
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
    "Now classes 2 and 7 change places: the network thinks 7 is most likely.",
    predict: "The loss was 0.0975. Will it be about twice as large, six times, or twenty times?")
  let wrong: Tensor<Double> = [0.1, 0.05, 0.1, 0, 0.05, 0.1, 0, 0.6, 0, 0]
  page.show("loss", sumOfSquaredErrors(wrong, t))

  page.question(
    "Why squares? Why not just add up the errors?",
    answer: """
      Because errors have signs. Both y and t add up to 1, so their differences always add up to \
      0, for the right answer as for the wrong one. Squares cannot cancel.
      """)
  page.show("sum of errors, right", (y - t).sum())
  page.show("sum of errors, wrong", (wrong - t).sum())
  page.question(
    "What is the ½ good for? It does not change which answer is the best.",
    answer: """
      The slope of (y − t)² by y is 2 (y − t), by the chain rule. The ½ takes the 2 away: the \
      slope of the loss is just the error y − t.
      """)

  page.change(
    "Give class 2 the probability 0.9, and divide the others by 4. What is L then?")
}
