import NeuralNetworks
import Notebook
import Tensors

func sigmoidLayer(_ page: Page) {
  page.prose(
    """
    The sigmoid looks harder than ReLU. Cut it into four nodes, and each has a derivative that you \
    already know.
    """)
  page.formula(
    "y = 1 / (1 + e⁻ˣ)",
    tex: #"y = \frac{1}{1 + e^{-x}}"#)

  page.cell(
    "forward", "Four nodes, forward",
    """
    Change the sign, raise e to that power, add 1, and take one divided by the result. Four numbers \
    go through at once.
    """)
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
    From right to left. The derivative of 1/c is −1/c², which is −y². Adding 1 passes the gradient \
    on. The derivative of eᵃ is eᵃ, which is b. The first node multiplies by −1. \
    The drawing shows both walks for the first of the four numbers, x = 1.
    """)
  let dy = Tensor<Double>.ones([2, 2])
  let dc = -dy * y * y
  let db = dc
  let da = db * b
  let dx = -da
  page.show("dc", dc)
  page.show("dx", dx)
  page.drawing()
  page.figure("sigmoid", sigmoidGraph(at: 1))

  page.formula(
    """
    ∂L/∂x = ∂L/∂y · y² · e⁻ˣ
          = ∂L/∂y · y · e⁻ˣ/(1 + e⁻ˣ)        since y = 1/(1 + e⁻ˣ)
          = ∂L/∂y · y · (1 − y)              since e⁻ˣ/(1 + e⁻ˣ) = 1 − y
    """,
    tex: #"""
      \begin{aligned}
      \frac{\partial L}{\partial x} &= \frac{\partial L}{\partial y}\, y^2 e^{-x} \\
      &= \frac{\partial L}{\partial y}\, y \cdot \frac{e^{-x}}{1 + e^{-x}} \\
      &= \frac{\partial L}{\partial y}\, y\,(1 - y)
      \end{aligned}
      """#)
  page.cell(
    "shortcut", "All four at once",
    """
    So the four steps collapse into one, and the layer needs to remember nothing but its output. In the \
    library's code `kept` stops the program if forward has not been called, and `requireGradient` if the \
    gradient has another shape than the output.
    """)
  page.show("y (1 − y)", y * (1 - y))
  page.show("dx / (y (1 − y))", dx / (y * (1 - y)))

  page.source("Sources/NeuralNetworks/Layers/Sigmoid.swift", "func backward(")
  page.cell(
    "layer", "The library's layer, and a numerical witness",
    """
    Here is the layer's gradient against the numerical one, element by element. The two share \
    nothing but the function itself.
    """, tolerance: .noise)
  let layer = Sigmoid<Double>()
  page.show("forward agrees", layer.forward(x) == y)
  let numerical = numericalGradient(of: { sigmoid($0).sum() }, at: x)
  page.show("largest difference", abs(layer.backward(dy) - numerical).max())

  page.cell(
    "ten", "Ten sigmoids in a row",
    """
    A gradient of 1 walks back through ten sigmoid layers, each at the steepest place of its curve, \
    x = 0.
    """, predict: "How much of the 1 arrives at the other end?")
  var gradient: Tensor<Double> = [1.0]
  for _ in 1...10 {
    _ = layer.forward([0.0])
    gradient = layer.backward(gradient)
  }
  page.show("after ten layers", gradient)

  page.question(
    "What would ten ReLU layers have left of it, and what does that mean for deep networks?",
    answer: """
      All of it, where every input was positive: ReLU multiplies by 1 there. y (1 − y) is at most ¼, \
      so each sigmoid takes at least three quarters away. Unless the weights between the layers make \
      up for it, the first layers of a deep sigmoid network hardly learn. It is one reason why §5.7.1 uses ReLU.
      """)

  page.question(
    "Two inputs, 3 and −3: for which of them does the sigmoid send back more?",
    answer: """
      The same for both. Their outputs are y and 1 − y, and y (1 − y) does not change when the two \
      are swapped.
      """)
  _ = layer.forward([3.0, -3.0])
  page.show("gradients", layer.backward([1.0, 1.0]))

  page.change("Move the ten sigmoids from 0 to 2. How many zeros follow the point now?")
}
