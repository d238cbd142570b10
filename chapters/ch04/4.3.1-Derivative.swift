import Foundation
import NeuralNetworks
import Notebook
import Plots

func derivative(_ page: Page) {
  page.prose(
    """
    How fast does f change at x? One goes a little to the right and sees how much higher one \
    stands. The definition lets that little step h go to 0.
    """)
  page.formula(
    "df/dx = lim (f(x + h) − f(x)) / h    for h → 0",
    tex: #"""
      \frac{df}{dx} = \lim_{h \to 0} \frac{f(x + h) - f(x)}{h}
      """#)

  page.cell(
    "too-small", "As small as can be?",
    """
    So let h be 1e-50. But 32-bit numbers know nothing between 0 and 1e-45: h becomes 0, and the \
    quotient 0 / 0.
    """)
  let tiny = 1e-50
  let h = Float(tiny)
  let x: Float = 1
  page.show("h in 32 bits", h)
  page.show("(f(x + h) − f(x)) / h", ((x + h) * (x + h) - x * x) / h)

  page.cell(
    "still-too-small", "With more bits",
    """
    64-bit numbers can hold 1e-50, but have only 16 digits: 1 + 1e-50 is 1 again. f seems not to \
    change at all. The true answer is 2.
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
    h = 1e-4 is small enough and leaves digits to subtract. The forward difference is the slope a \
    little to the right of x. Going to both sides looks at x itself. The slope of x³ at 1 is 3.
    """)
  let cube = { (x: Double) in x * x * x }
  let step = 1e-4
  let forward = (cube(1 + step) - cube(1)) / step
  let central = (cube(1 + step) - cube(1 - step)) / (2 * step)
  page.show("forward", allDigitsOf: forward)
  page.show("central", allDigitsOf: central)

  page.source(
    "Sources/NeuralNetworks/Gradients/NumericalGradient.swift", "func numericalDerivative")
  page.cell("function", "The library's function", "The central difference, with h = 1e-4.")
  page.show("agrees", numericalDerivative(of: cube, at: 1) == central)

  page.cell(
    "errors", "How far from 3?",
    """
    With h the forward error falls in proportion, the central one as the square. Then \
    rounding takes over: the smaller h, the fewer digits are left of a difference.
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
  page.figure(
    "step-sizes",
    Chart(
      "Error of the derivative", x: "log10 h", y: "log10 error", grid: true,
      series: [
        Series(
          "forward", x: steps.map(log10), y: forwardErrors.map(log10),
          marker: .circle),
        Series(
          "central", x: steps.map(log10), y: centralErrors.map(log10),
          line: .dashed, marker: .square),
      ]))
}
