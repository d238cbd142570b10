import NeuralNetworks
import Notebook
import Tensors

func reluLayer(_ page: Page) {
  page.prose(
    """
    From here on the numbers on the lines are tensors. ReLU is the simplest layer of a network: it \
    lets through what is positive, forward and backward alike.
    """)
  page.formula(
    "y = x where x > 0, else 0        ∂y/∂x = 1 where x > 0, else 0",
    tex: #"""
      y = \begin{cases} x & (x > 0) \\ 0 & (x \le 0) \end{cases} \qquad
      \frac{\partial y}{\partial x} = \begin{cases} 1 & (x > 0) \\ 0 & (x \le 0) \end{cases}
      """#)

  page.cell(
    "mask", "The mask",
    """
    Where is x not positive? The answer is a tensor of truth values. It is all that backward will \
    need.
    """)
  let x: Tensor<Double> = [[1.0, -0.5], [-2.0, 3.0]]
  let mask = x .<= 0
  page.show("x", x)
  page.show("mask", mask)

  page.cell(
    "forward-backward", "Forward and backward",
    """
    Forward puts 0 where the mask is true. Backward does the same to the gradient that comes back: \
    a change of x made no difference there, so its derivative is 0.
    """)
  let y = x.replacing(with: 0, where: mask)
  let dout: Tensor<Double> = [[10, 20], [30, 40]]
  let dx = dout.replacing(with: 0, where: mask)
  page.show("y", y)
  page.show("dx", dx)

  page.source("Sources/NeuralNetworks/Layers/ReLU.swift", "class ReLU")
  page.cell(
    "layer", "The library's layer",
    """
    That is the whole layer. It gives the same numbers. Two choices are worth knowing: at 0 the \
    gradient is 0, and backward leaves its argument as it was.
    """)
  let layer = ReLU<Double>()
  page.show("forward agrees", layer.forward(x) == y)
  page.show("backward agrees", layer.backward(dout) == dx)
  page.show("dout is still", dout)
}
