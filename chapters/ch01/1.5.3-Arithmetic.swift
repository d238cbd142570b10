import Notebook
import Tensors

func arithmetic(_ page: Page) {
  page.cell(
    "element-wise", "Element by element",
    "The usual signs compute with each pair of elements. Both arrays have the same shape here.")
  let x: Tensor<Double> = [1.0, 2.0, 3.0]
  let y: Tensor<Double> = [2.0, 4.0, 6.0]
  page.show("x + y", x + y)
  page.show("x − y", x - y)
  page.show("x * y", x * y)
  page.show("x / y", x / y)

  page.cell(
    "scalar", "An array and a number",
    """
    The number is used for every element. Functions take each element, too: `exp(x)` is eˣ, with e = \
    2.718…, which §1.5.8 explains.
    """)
  page.show("x / 2", x / 2)
  page.show("1 − x", 1 - x)
  page.show("−x", -x)
  page.show("exp(x)", exp(x))
  page.source("Sources/NeuralNetworks/Functions/Activations.swift", "func sigmoid")

  page.cell(
    "mismatch", "Shapes that do not fit",
    """
    Three elements and two: there is no way to pair them. The program stops, and says what did not \
    fit. You will meet this message; read the shapes in it first, and the word “broadcast” in §1.5.5. `page.showFailure` runs such a line \
    in a copy of the program, so that this one goes on; `_ =` means that the result is not needed.
    """)
  let two: Tensor<Double> = [1.0, 2.0]
  page.showFailure { _ = x + two }

  page.question(
    "Can you tell from `x * y` alone, without running it, how many elements come out?",
    answer: """
      As many as x has, which are as many as y has: the product is element by element. One number \
      for two arrays comes out if you add up the products: `(x * y).sum()`.
      """)
  page.show("x * y", x * y)
  page.show("sum of it", (x * y).sum())

  page.change("Divide x by `[1, 0, 0]`. Does the program stop?")
}
