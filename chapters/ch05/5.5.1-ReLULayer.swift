import NeuralNetworks
import Notebook
import Tensors

func reluLayer(_ page: Page) {
  page.prose(
    """
    From here on, the numbers on the lines are tensors. ReLU is the simplest layer of a network: \
    forward it passes what is positive, and backward it lets the gradient through in the same places. L is the loss, the number at the end of the \
    graph; `dout` is ∂L/∂y.
    """)
  page.formula(
    "y = x where x > 0, else 0        ∂L/∂x = ∂L/∂y where x > 0, else 0",
    tex: #"""
      y = \begin{cases} x & (x > 0) \\ 0 & (x \le 0) \end{cases} \qquad
      \frac{\partial L}{\partial x} =
      \begin{cases} \frac{\partial L}{\partial y} & (x > 0) \\ 0 & (x \le 0) \end{cases}
      """#)

  page.cell(
    "mask", "The mask",
    """
    Where is x not positive? The answer is a tensor of true and false, called a mask. It is all \
    that backward will need.
    """)
  let x: Tensor<Double> = [[1.0, -0.5], [-2.0, 3.0]]
  let mask = x .<= 0
  page.show("x", x)
  page.show("mask", mask)

  page.cell(
    "forward-backward", "Forward and backward",
    """
    Forward puts 0 where the mask is true. Backward does the same to the gradient that comes back: \
    there a small change of x made no difference to y, so its derivative is 0.
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
    That is the whole layer, and it gives the same numbers. `predict` is forward without \
    remembering, for use after training, which is called inference.
    """)
  let layer = ReLU<Double>()
  page.show("forward agrees", layer.forward(x) == y)
  page.show("backward agrees", layer.backward(dout) == dx)

  page.question(
    "Why does backward use a mask from x? It also sees where `dout` is negative.",
    answer: """
      The sign of `dout` says whether L grows or falls with y. Whether y moves at all when x does \
      depends on x alone. A negative gradient through a positive x must pass; a ReLU that asks \
      `dout > 0` looks plausible and never stops the program. The gradient laboratory shows it among \
      its broken layers.
      """)

  page.cell(
    "corner", "What is the slope at 0?",
    """
    At the corner the central difference says 0.5, as in §4.3.1. The layer has to choose, and takes 0.
    """)
  _ = layer.forward([0.0])
  page.show("the layer", layer.backward([1.0]))
  page.show("numerical", numericalDerivative(of: { max(0, $0) }, at: 0.0))

  page.cell(
    "in-place", "Overwriting what came back",
    """
    Some implementations put the zeros into `dout` itself, to save memory. Here is such a backward, \
    and a graph in which the same `dout` also goes to a second branch.
    """, predict: "The second branch only adds a bias. Is its gradient still [10, 20]?")
  func backwardInPlace(_ dout: inout Tensor<Double>) -> Tensor<Double> {
    dout = dout.replacing(with: 0, where: [true, false])
    return dout
  }
  var shared: Tensor<Double> = [10, 20]
  let throughReLU = backwardInPlace(&shared)
  page.show("through ReLU", throughReLU)
  page.show("second branch", shared)

  page.question(
    "What in Swift keeps this mistake out of the library's layer?",
    answer: """
      A `Tensor` is a value, and an argument of a function cannot be changed unless it is marked \
      `inout` and passed with `&`. `layer.backward(dout)` has no `&`, so `dout` is afterwards what it \
      was.
      """)
  page.show("dout", dout)

  page.change("Put a 0 into `x` and see on which side of the mask it falls.")
}
