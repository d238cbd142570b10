import Foundation
import Notebook

func sigmoidFormula(_ page: Page) {
  page.prose(
    """
    A function that networks have used from the beginning is the sigmoid. It answers any number with \
    one between 0 and 1.
    """)
  page.formula(
    "h(x) = 1 / (1 + e⁻ˣ)",
    tex: #"""
      h(x) = \frac{1}{1 + e^{-x}}
      """#)

  page.cell("values", "Three values", "The larger x, the closer to 1; at 0 it is just between.")
  func h(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
  page.show("h(0)", h(0))
  page.show("h(1)", h(1))
  page.show("h(2)", h(2))
}
