import NeuralNetworks
import Notebook
import Plots
import Tensors

func gradientOfTwo(_ page: Page) {
  page.prose(
    """
    All partial derivatives together are the gradient. It has the shape of x itself, however large \
    that may be.
    """)
  page.formula(
    "∇f = (∂f/∂x₀, ∂f/∂x₁)",
    tex: #"""
      \nabla f = \left( \frac{\partial f}{\partial x_0}, \frac{\partial f}{\partial x_1} \right)
      """#)

  page.cell(
    "by-hand", "One element after the other",
    "Nudge one element up, then down, and leave the others as they are.")
  let f = { (x: Tensor<Double>) in (x * x).sum() }
  let x: Tensor<Double> = [3, 4]
  let h = 1e-4
  var gradient = Tensor<Double>.zeros([2])
  for index in 0..<2 {
    var (above, below) = (x, x)
    above[index] += h
    below[index] -= h
    gradient[index] = (f(above) - f(below)) / (2 * h)
  }
  page.show("gradient at (3, 4)", gradient)

  page.prose(
    """
    The library does this for a parameter of any shape: a tensor with a name, held in one place, so \
    that the loss sees each nudge. A second form, for a function of a tensor, calls this one.
    """)
  page.source(
    "Sources/NeuralNetworks/Gradients/NumericalGradient.swift", "func numericalGradient")
  page.cell(
    "function", "The library's function",
    "The gradient points away from the lowest place, (0, 0), and is the longer the farther away.")
  page.show("agrees", numericalGradient(of: f, at: x) == gradient)
  page.show("at (3, 4)", numericalGradient(of: f, at: [3, 4]))
  page.show("at (0, 2)", numericalGradient(of: f, at: [0, 2]))
  page.show("at (3, 0)", numericalGradient(of: f, at: [3, 0]))

  page.cell(
    "field", "A field of arrows",
    """
    At many places, the gradient turned round. Each arrow shows the way on which f falls fastest \
    from there; here they all lead to the bottom. In general they need not: they know only what is \
    near.
    """)
  let ticks = Tensor<Double>.range(-2, 2.25, step: 0.25).elements
  let points = ticks.flatMap { x0 in ticks.map { x1 in Tensor([x0, x1]) } }
  let downhill = points.map { -numericalGradient(of: f, at: $0) }
  page.show("places", points.count)
  page.figure(
    "gradient-field",
    Chart(
      "−gradient of x₀² + x₁²", x: "x0", y: "x1", equalUnits: true,
      series: [
        .arrows(
          x: points.map { $0[0] }, y: points.map { $0[1] },
          dx: downhill.map { $0[0] }, dy: downhill.map { $0[1] })
      ]))
}
