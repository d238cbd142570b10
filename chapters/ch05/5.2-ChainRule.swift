import Foundation
import NeuralNetworks
import Notebook

func chainRule(_ page: Page) {
  page.prose(
    """
    A graph is a function made of functions. The chain rule tells how to get the derivative of the \
    whole from the derivatives of its parts: the rates multiply. Suppose one turn of a bicycle's \
    pedals turns the wheel 2.5 times, and one turn of the wheel moves you 2 metres. Then one turn \
    of the pedals moves you 2.5 · 2 = 5 metres.
    """)
  page.formula(
    "z = t²,  t = x + y        ∂z/∂x = ∂z/∂t · ∂t/∂x = 2t · 1",
    tex: #"""
      z = t^2,\quad t = x + y \qquad
      \frac{\partial z}{\partial x} =
      \frac{\partial z}{\partial t}\frac{\partial t}{\partial x} = 2t \cdot 1
      """#)

  page.cell(
    "parts", "Part by part",
    """
    Forward, you compute each part's value. Backward, you start at the end with ∂z/∂z = 1 and \
    multiply by the derivative of each part as you pass it. We write `dt` for ∂z/∂t, and `dx` for \
    ∂z/∂x. In chapter 4 a dx was a small change of x; from here on it is a slope.
    """)
  let (x, y) = (3.0, 4.0)
  let t = x + y
  let z = t * t
  let dz = 1.0
  let dt = dz * 2 * t
  let dx = dt * 1
  page.show("t", t)
  page.show("z", z)
  page.show("dt", dt)
  page.show("dx", dx)

  page.cell(
    "witness", "Against a numerical derivative",
    """
    The numerical derivative of §4.3.1 knows nothing of parts. It only nudges x and looks at z. \
    The two agree but for the last digits, which are lost when two nearly equal numbers are \
    subtracted.
    """)
  let numerical = numericalDerivative(of: { ($0 + y) * ($0 + y) }, at: x)
  page.show("dx, numerically", allDigitsOf: numerical)

  page.cell(
    "three", "A chain of three",
    """
    The logarithm of 1 + e²ˣ has three parts, one after the other: a = 2x, b = 1 + eᵃ, and ln b. \
    Their derivatives are 2, eᵃ and 1/b. Multiply all three.
    """)
  let a = 2 * 0.5
  let b = 1 + exp(a)
  let byChain = 2 * exp(a) * (1 / b)
  let byNudge = numericalDerivative(of: { log(1 + exp(2 * $0)) }, at: 0.5)
  page.show("by the chain rule", byChain)
  page.show("by a nudge", byNudge)

  page.cell(
    "several-times", "A value that is used three times",
    """
    In z = x · x + x the same x goes into the graph at three places. Nudge it, and all three places \
    move. Each contributes its own rate to the change of z: x, x and 1.
    """, predict: "x is 3. What is ∂z/∂x: the product of the three rates, or their sum?")
  let rates = [3.0, 3.0, 1.0]
  page.show("their product", rates.reduce(1, *))
  page.show("their sum", rates.reduce(0, +))
  page.show("by a nudge", numericalDerivative(of: { $0 * $0 + $0 }, at: 3.0))

  page.question(
    "When do rates multiply, and when do they add?",
    answer: """
      They multiply along a path, because each part passes on what the part before it did. They add \
      over paths, because each path moves the result by itself. Backpropagation consists of these \
      two rules.
      """)

  page.question(
    "Why does the walk backward begin with the number 1?",
    answer: """
      It is ∂z/∂z: when z changes by something, z changes by just that. If you began with 2, every \
      derivative would come out twice as large, as if you had asked about 2z.
      """)

  page.change(
    "In “A value that is used three times”, take z = x · x · x, and count its rates first.")
}
