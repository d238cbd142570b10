import Foundation
import Notebook
import Plots

func slopes(_ page: Page) {
  page.prose(
    """
    Learning comes down to one question, asked again and again: if I change this weight a little, \
    does the error grow or shrink, and how fast? The answer to "how fast" is a slope. This section \
    and the next two, with §4.3.3, are all the calculus that the course needs. If you know \
    derivatives, go on to §4.2.1.
    """)

  page.cell(
    "line", "The slope of a line",
    """
    Go a distance h to the right, see how much higher you are, and divide: rise by run. On a \
    straight line it does not matter where you start, nor how far you go.
    """)
  func line(_ x: Double) -> Double { 3 * x + 2 }
  page.show("from 0, h = 1", (line(0 + 1) - line(0)) / 1)
  page.show("from 5, h = 1", (line(5 + 1) - line(5)) / 1)
  page.show("from 5, h = 4", (line(5 + 4) - line(5)) / 4)

  page.cell(
    "square", "The slope of a curve",
    """
    The curve x² gets steeper and steeper. So the same quotient, starting at x = 3, depends on h. \
    We make h smaller and smaller.
    """,
    predict: "With h = 1 the quotient is (16 − 9) / 1 = 7. Which number do the others approach?")
  func square(_ x: Double) -> Double { x * x }
  for h in [1, 0.1, 0.01, 0.001] {
    page.show("h = \(h)", (square(3 + h) - square(3)) / h)
  }

  page.prose(
    """
    You can see why by writing the quotient out. Multiply (x + h)² out to x² + 2xh + h². Then x² \
    cancels, and one h goes away with the division:
    """)
  page.formula(
    "((x + h)² − x²) / h = (2xh + h²) / h = 2x + h  →  2x",
    tex: #"""
      \frac{(x + h)^2 - x^2}{h} = \frac{2xh + h^2}{h} = 2x + h
      \;\longrightarrow\; 2x \quad\text{for } h \to 0
      """#)
  page.prose(
    """
    What the quotient approaches as h goes to 0 is called the derivative of f at x, and written \
    df/dx: a little df of height for a little dx to the right. The derivative of x² is 2x: at x = \
    3 it is 6.
    """)

  page.cell(
    "tangent", "What the quotient looks like",
    """
    Each quotient is the slope of a straight line through two points of the curve. As the second \
    point comes closer, the line turns into the tangent, which touches the curve at x = 3.
    """)
  page.drawing()
  let x = stride(from: 0, through: 6, by: 0.05).map { $0 }
  func secant(_ h: Double) -> Series {
    Series("h = \(Int(h))", x: x, y: x.map { 9 + (6 + h) * ($0 - 3) })
  }
  page.figure(
    "secants",
    Chart(
      "Lines through (3, 9) and a second point of x²", x: "x", y: "y",
      grid: true,
      series: [
        Series("x²", x: x, y: x.map(square)), secant(3), secant(1),
        Series("tangent", x: x, y: x.map { 9 + 6 * ($0 - 3) }),
        Series(x: [3, 4, 6], y: [9, 16, 36], line: nil),
      ]))

  page.cell(
    "use", "What a slope is good for",
    """
    Nearby, the curve is almost its tangent. So if you know f and its slope at 3, you know about \
    how large f is a little further on: f(3 + h) ≈ f(3) + 6h.
    """,
    predict: "Without multiplying: about how large is 3.01²? And 3.1²?")
  for h in [0.01, 0.1] {
    page.show("9 + 6 · \(h)", 9 + 6 * h)
    page.show("(3 + \(h))²", square(3 + h))
  }

  page.question(
    "What is the slope of x² at −3, and what does its sign say?",
    answer: """
      2 · (−3) = −6. The minus means that the curve falls as you go to the right. If you want to \
      get lower, go right, against the sign of the slope. At 3 the slope is 6, and lower is to the \
      left, again against the sign. All learning in this course follows this rule.
      """)
  page.show("quotient at −3", (square(-3 + 0.001) - square(-3)) / 0.001)
  page.question(
    "Where is the slope of x² zero, and what is special about the place?",
    answer: """
      At x = 0, the lowest point. At the bottom of a valley the curve neither rises nor falls, so \
      a slope of 0 is what you will find when there is nothing left to improve nearby.
      """)

  page.change("Start at 5 instead of 3. Which number will the quotients approach?")
}
