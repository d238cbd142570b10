import Foundation
import NeuralNetworks
import Notebook
import Plots

func derivative(_ page: Page) {
  page.prose(
    """
    §4.1.3 said what a derivative is: what the quotient below approaches as h goes to 0. A network \
    has no short formula whose slope you could look up in a table. So let the computer measure \
    slopes, with the quotient itself. The question is only how small h should be.
    """)
  page.formula(
    "df/dx = lim (f(x + h) − f(x)) / h    for h → 0",
    tex: #"""
      \frac{df}{dx} = \lim_{h \to 0} \frac{f(x + h) - f(x)}{h}
      """#)

  page.cell(
    "too-small", "As small as can be?",
    "The slope of x² at 1 is 2. Let h be 1e-50, first in numbers of 32 bits.",
    predict: "The smaller h, the closer the quotient comes to 2. Does it here?")
  let tiny = 1e-50
  let h = Float(tiny)
  let x: Float = 1
  page.show("h in 32 bits", h)
  page.show("(f(x + h) − f(x)) / h", ((x + h) * (x + h) - x * x) / h)

  page.cell(
    "still-too-small", "With more bits",
    """
    32-bit numbers know nothing between 0 and 1e-45, so h became 0, and 0 / 0 is not a number. 64 \
    bits can hold 1e-50. But they have only 16 digits, so 1 + 1e-50 is 1 again, and f seems not to \
    change at all.
    """)
  let wide = 1.0
  page.show("h in 64 bits", allDigitsOf: tiny)
  page.show("x + h == x", wide + tiny == wide)
  page.show(
    "(f(x + h) − f(x)) / h",
    ((wide + tiny) * (wide + tiny) - wide * wide) / tiny)

  page.cell(
    "central", "A better h, and both sides",
    """
    h = 1e-4 is small, and leaves digits to subtract. And you can go to both sides: the central \
    difference divides f(x + h) − f(x − h) by 2h, while the forward difference goes to the right \
    only. The slope of x³ at 1 is 3.
    """,
    predict: "Which of the two comes closer to 3, and by how much?")
  let cube = { (x: Double) in x * x * x }
  let step = 1e-4
  let forward = (cube(1 + step) - cube(1)) / step
  let central = (cube(1 + step) - cube(1 - step)) / (2 * step)
  page.show("forward", allDigitsOf: forward)
  page.show("central", allDigitsOf: central)

  page.prose(
    """
    The central one is the better by far: its error is 1e-8 instead of 3e-4. The library has it as \
    a function. How large its h is depends on the type of number.
    """)
  page.source(
    "Sources/NeuralNetworks/Gradients/NumericalGradient.swift", "func numericalDerivative")
  page.cell("function", "The library's function", "For a `Double`, h is 1e-4.")
  page.show("agrees", numericalDerivative(of: cube, at: 1) == central)

  page.cell(
    "errors", "How far from 3?",
    """
    From the top: the forward error falls with h, the central one with h². Further down rounding \
    takes over: the smaller h, the fewer digits are left of a difference, and both get worse \
    again. Down there a single error is partly luck: the forward one at 1e-8, for example.
    """, tolerance: .noise)
  let steps = [
    1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-11, 1e-12,
  ]
  let forwardErrors = steps.map { h in
    abs((cube(1 + h) - cube(1)) / h - 3)
  }
  let centralErrors = steps.map { h in
    abs(numericalDerivative(of: cube, at: 1, h: h) - 3)
  }
  page.table(
    ["h", "forward", "central"],
    zip(steps, zip(forwardErrors, centralErrors)).map { h, errors in
      [h, errors.0, errors.1].map { String(format: "%.0e", $0) }
    })
  page.drawing()
  page.figure(
    "step-sizes",
    Chart(
      "Error of the derivative", x: "h", y: "error", grid: true,
      xScale: .logarithmic, yScale: .logarithmic,
      series: [
        Series("forward", x: steps, y: forwardErrors, marker: .circle),
        Series("central", x: steps, y: centralErrors, marker: .square),
      ]))

  page.cell(
    "corner", "At a corner",
    """
    ReLU has a corner at 0. To its left the slope is 0, to its right 1. At the corner itself there \
    is no derivative.
    """,
    predict: "What will the central difference say at exactly 0?")
  let relu = { (x: Double) in max(x, 0) }
  page.show("from the left", (relu(0) - relu(-step)) / step)
  page.show("from the right", (relu(step) - relu(0)) / step)
  page.show("central", numericalDerivative(of: relu, at: 0))

  page.question(
    "Why does going to both sides help so much? Write out the two quotients for x³ at 1.",
    answer: """
      (1 + h)³ − 1 = 3h + 3h² + h³, divided by h: 3 + 3h + h². To both sides: (1 + h)³ − (1 − h)³ \
      = 6h + 2h³, divided by 2h: 3 + h². To the left alone it is 3 − 3h + h². The 3h, which makes \
      the forward error, has the other sign there, and cancels in the mean of both. The first two rows of the table say just that.
      """)
  page.question(
    "The central difference says 0.5 at ReLU's corner. Which slope should a network use there?",
    answer: """
      Any number from 0 to 1 is a fair choice, as long as it is the same everywhere. The book's \
      code has 0 in one place and 1 in another; this library has 0 everywhere. But a gradient \
      check that happens upon a corner compares 0 with 0.5, and raises a false alarm. The gradient \
      laboratory shows how to tell.
      """)

  page.change(
    "Replace the cube by `sin(x)`, whose slope at 1 is `cos(1)`, and see the same picture.")
}
