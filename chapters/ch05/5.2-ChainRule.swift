import NeuralNetworks
import Notebook

func chainRule(_ page: Page) {
  page.prose(
    """
    A graph is a function made of functions. The chain rule says how the derivative of the whole \
    comes from the derivatives of the parts: one multiplies them along the way.
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
    Forward, each part computes its value. Backward, one starts with ∂z/∂z = 1 and multiplies by \
    each part's own derivative.
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
    The numerical derivative knows nothing of parts. It looks at the whole function from outside, \
    and comes to the same number but for the rounding of a difference.
    """)
  let numerical = numericalDerivative(of: { ($0 + y) * ($0 + y) }, at: x)
  page.show("dx, numerically", allDigitsOf: numerical)
}
