import NeuralNetworks
import Notebook
import Tensors

func sigmoidLayer(_ page: Page) {
  page.formula(
    "y = 1 / (1 + e⁻ˣ)        ∂L/∂x = ∂L/∂y · y (1 − y)",
    tex: #"""
      y = \frac{1}{1 + e^{-x}} \qquad
      \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y}\, y (1 - y)
      """#)
  page.diagram("x ──(× −1)── a ──(exp)── b ──(+ 1)── c ──(1 / c)── y")

  page.cell(
    "forward", "Four nodes, forward",
    "The sigmoid function is four simple steps in a row, each with a derivative one knows by heart."
  )
  let x: Tensor<Double> = [[1.0, -0.5], [-2.0, 3.0]]
  let a = -x
  let b = exp(a)
  let c = 1 + b
  let y = 1 / c
  page.show("b", b)
  page.show("c", c)
  page.show("y", y)

  page.cell(
    "backward", "Four nodes, backward",
    """
    1/c has the derivative −1/c², which is −y². Adding 1 passes on. exp multiplies by its own \
    output b, and the first node changes the sign.
    """)
  let dy = Tensor<Double>.ones([2, 2])
  let dc = -dy * y * y
  let db = dc
  let da = db * b
  let dx = -da
  page.show("dc", dc)
  page.show("dx", dx)

  page.cell(
    "shortcut", "All four at once",
    """
    y² · b is y · (1 − y), because b/c = 1 − 1/c. So the layer needs to keep nothing but its \
    output.
    """)
  page.show("y (1 − y)", y * (1 - y))
  page.show("dx / (y (1 − y))", dx / (y * (1 - y)))

  page.source("Sources/NeuralNetworks/Layers/Sigmoid.swift", "class Sigmoid")
  page.cell(
    "layer", "The library's layer, and a numerical witness",
    """
    The layer's gradient against the numerical one, element by element. They share nothing but the \
    function itself.
    """, tolerance: .noise)
  let layer = Sigmoid<Double>()
  page.show("forward agrees", layer.forward(x) == y)
  let numerical = numericalGradient(of: { sigmoid($0).sum() }, at: x)
  page.show("largest difference", abs(layer.backward(dy) - numerical).max())
}
