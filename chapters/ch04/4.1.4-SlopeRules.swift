import Foundation
import Notebook

func slopeRules(_ page: Page) {
  page.prose(
    """
    You need the slopes of only a few functions. Each comes from the same quotient. Here are the \
    rules for sums and products, and three functions that networks are made of.
    """)

  page.cell(
    "sum", "Sums and multiples",
    """
    If f climbs by 2 and g by 5, f + g climbs by 7: slopes add up. Five times f climbs five times \
    as fast. A constant does not climb at all. So 5x² + 3x + 8 has the slope 5 · 2x + 3: at x = 3, \
    33.
    """)
  let polynomial = { (x: Double) in 5 * x * x + 3 * x + 8 }
  let h = 1e-6
  page.show("by the rules", 5.0 * 2 * 3 + 3)
  page.show("quotient", (polynomial(3 + h) - polynomial(3)) / h)

  page.cell(
    "product", "Products",
    """
    Think of u · v as a rectangle with sides u and v. Let both sides grow a little, by du and dv. \
    The area grows by a strip u · dv, a strip v · du, and a tiny corner du · dv. Now divide by the small \
    step dx in x that made them grow. The strips give u v′ and v u′; the dash ′ is short for "slope of". \
    The corner gives u′ · dv, which goes to 0 along with dx. So (u v)′ = u v′ + v u′.
    """)
  page.diagram(
    """
    ┌───────────────┬────┐
    │               │    │  dv     strip  u · dv
    ├───────────────┼────┤
    │               │    │
    │     u · v     │    │  v      strip  v · du
    │               │    │
    └───────────────┴────┘
            u         du
    """)
  let (u, v, du, dv) = (3.0, 2.0, 0.01, 0.02)
  page.show("growth of the area", (u + du) * (v + dv) - u * v)
  page.show("both strips", u * dv + v * du)
  page.show("the corner", du * dv)

  page.cell(
    "exponential", "The exponential is its own slope",
    """
    eˣ⁺ʰ is eˣ · eʰ, so the quotient (eˣ⁺ʰ − eˣ) / h is eˣ · (eʰ − 1) / h. The second factor does \
    not depend on x. For e it approaches 1, and that is what is special about e: the slope of eˣ \
    is eˣ. For another base, such as 2, some other factor remains.
    """,
    predict: "(eʰ − 1) / h approaches 1. What about (2ʰ − 1) / h: is it larger or smaller?")
  for h in [0.1, 0.001, 0.00001] {
    page.show("(eʰ − 1) / h, h = \(h)", (exp(h) - 1) / h)
    page.show("(2ʰ − 1) / h, h = \(h)", (pow(2, h) - 1) / h)
  }

  page.cell(
    "logarithm", "The logarithm",
    """
    ln y is the power to which you must raise e to get y: it undoes the exponential, ln eˣ = x. In \
    Swift it is `log`. Its curve is that of eˣ with the two axes exchanged, so rise and run change \
    roles and the slope is turned upside down. Where y = eˣ, the exponential has the slope y. So \
    the logarithm has the slope 1/y there.
    """)
  for y in [0.5, 1.0, 2.0, 10.0] {
    page.show("ln \(y)", log(y))
    page.show("slope at \(y)", (log(y + h) - log(y)) / h)
    page.show("1 / \(y)", 1 / y)
  }

  page.cell(
    "reciprocal", "One divided by x",
    """
    The last of the three functions is 1/x. Bring both fractions in its quotient to the same \
    denominator. At x = 2 the slope must be −1/4.
    """)
  page.formula(
    """
    (1/(x + h) − 1/x) / h = (x − (x + h)) / (h x (x + h))
                          = −1 / (x (x + h))  →  −1/x²
    """,
    tex: #"""
      \frac{\frac{1}{x + h} - \frac{1}{x}}{h} = \frac{x - (x + h)}{h\,x\,(x + h)}
      = \frac{-1}{x\,(x + h)} \;\longrightarrow\; -\frac{1}{x^2}
      """#)
  page.show("quotient at 2", (1 / (2 + h) - 1 / 2.0) / h)

  page.cell("all", "All of them", "What you need for the rest of the course; the root comes below.")
  page.table(
    ["f", "slope"],
    [
      ["a constant", "0"], ["x", "1"], ["x²", "2x"], ["eˣ", "eˣ"],
      ["ln x", "1/x"], ["1/x", "−1/x²"], ["√x", "1/(2√x)"],
      ["u + v", "u′ + v′"],
      ["u · v", "u v′ + v u′"],
    ])

  page.question(
    "x² is the product x · x. Does the rule for products give 2x too?",
    answer: """
      Yes: with u = v = x both slopes are 1, and x · 1 + x · 1 = 2x. In the same way x³ = x² · x \
      has the slope x² · 1 + x · 2x = 3x². And as √x · √x = x, 2√x times the slope of √x must be 1.
      """)
  page.question(
    "ln y falls to −∞ as y approaches 0. How steep is it at y = 0.001, and what will that mean?",
    answer: """
      The slope is 1/y = 1,000. Where a network gives the truth a probability near 0, the \
      logarithm reacts a thousand times as strongly as near 1. §4.2.2 uses this as a penalty.
      """)
  page.show("slope at 0.001", (log(0.001 + 1e-9) - log(0.001)) / 1e-9)

  page.change(
    """
    In “The exponential is its own slope”, replace the base 2 by 3. Between which bases must e lie?
    """)
}
