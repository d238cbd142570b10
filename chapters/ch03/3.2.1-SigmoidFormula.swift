import Foundation
import Notebook

func sigmoidFormula(_ page: Page) {
  page.prose(
    """
    The perceptron's step was the first activation function. When people began to train networks \
    of several layers in the 1980s, they needed one without a jump, and took the sigmoid. It turns \
    any number into one between 0 and 1.
    """)
  page.formula(
    "h(x) = 1 / (1 + e⁻ˣ)",
    tex: #"""
      h(x) = \frac{1}{1 + e^{-x}}
      """#)

  page.cell(
    "e", "The number e",
    """
    e is a number like π: 2.718…. Whenever x grows by 1, eˣ is multiplied by e. e⁰ is 1, and a \
    minus sign in the exponent means "one divided by": e⁻ˣ = 1/eˣ. In Swift, eˣ is `exp(x)`. Why \
    just this number? §4.1.4 shows what is special about it.
    """)
  page.show("e¹", exp(1.0))
  page.show("e²", exp(2.0))
  page.show("e⁰", exp(0.0))
  page.show("e⁻¹", exp(-1.0))
  page.show("1 / e", 1 / exp(1.0))

  page.cell(
    "values", "Three values",
    """
    At 0 the sigmoid is exactly in the middle, as e⁰ is 1. The larger x, the smaller e⁻ˣ, and the \
    closer h(x) comes to 1.
    """)
  func h(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
  page.show("h(0)", h(0))
  page.show("h(1)", h(1))
  page.show("h(2)", h(2))

  page.cell(
    "ends", "Far out",
    "Now try numbers that are far from 0, in both directions.",
    predict: """
      1 + e⁻ˣ is always more than 1, so in mathematics h(x) never reaches 1, and never 0 either. \
      What will the computer say of h(40), and of h(−40)?
      """)
  page.show("h(40)", h(40))
  page.show("h(40) == 1", h(40) == 1)
  page.show("h(-40)", h(-40))
  page.show("h(-40) == 0", h(-40) == 0)

  page.question(
    "Why does h(40) become exactly 1, but h(−40) not 0?",
    answer: """
      A `Double` has about 16 digits. 1 + e⁻⁴⁰ differs from 1 in the 18th place after the point, so \
      the sum is 1. Near 0 there is no such trouble: 4e-18 is held as well as 4 is, because a `Double` keeps its digits \
      and its size apart.
      """)
  page.question(
    "You know that h(2) = 0.88. What is h(−2), without another exponential?",
    answer: """
      1 − h(2). Multiply 1 / (1 + e²) above and below by e⁻², and you get e⁻² / (e⁻² + 1), which \
      is just what h(2) lacks to reach 1.
      """)
  page.show("h(-2)", h(-2))
  page.show("1 - h(2)", 1 - h(2))

  page.change("Replace `exp(-x)` in `h` by `exp(-5 * x)`: the change from 0 to 1 becomes steeper.")
}
