import NeuralNetworks
import Notebook
import Tensors

func threeLayers(_ page: Page) {
  page.prose(
    """
    Two inputs, three neurons, two neurons, two outputs: three layers with weights. We go through \
    them one by one and look at everything on the way.
    """)
  page.diagram(
    """
    x (2,) → A1 (3,) → Z1 (3,) → A2 (2,) → Z2 (2,) → A3 (2,) → y (2,)
    """)

  page.cell(
    "first-sum", "From the input to layer 1",
    "A1 = x · W1 + B1: a row of weights for each input, a column for each neuron.")
  let x: Tensor<Double> = [1.0, 0.5]
  let w1: Tensor<Double> = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
  let b1: Tensor<Double> = [0.1, 0.2, 0.3]
  page.showShape("W1", w1)
  page.showShape("x", x)
  page.showShape("B1", b1)
  let a1 = matmul(x, w1) + b1
  page.show("A1", a1)

  page.cell("first-activation", "Its activation", "The sigmoid of each; the shape stays.")
  let z1 = sigmoid(a1)
  page.show("Z1", z1)

  page.cell(
    "second", "From layer 1 to layer 2",
    "The same again. What was the output of layer 1 is the input of layer 2.")
  let w2: Tensor<Double> = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
  let b2: Tensor<Double> = [0.1, 0.2]
  page.showShape("Z1", z1)
  page.showShape("W2", w2)
  page.showShape("B2", b2)
  let a2 = matmul(z1, w2) + b2
  let z2 = sigmoid(a2)
  page.show("A2", a2)
  page.show("Z2", z2)

  page.cell(
    "output", "From layer 2 to the output",
    """
    The output layer has another activation, according to the task: the identity, which changes \
    nothing, for numbers that are to be predicted; softmax for classes.
    """)
  let w3: Tensor<Double> = [[0.1, 0.3], [0.2, 0.4]]
  let b3: Tensor<Double> = [0.1, 0.2]
  let a3 = matmul(z2, w3) + b3
  let y = identity(a3)
  page.show("y", y)

  page.cell(
    "together", "All in one function", "This is the whole network: three products, two sigmoids.")
  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    let z1 = sigmoid(matmul(x, w1) + b1)
    let z2 = sigmoid(matmul(z1, w2) + b2)
    return identity(matmul(z2, w3) + b3)
  }
  page.show("forward(x)", forward(x))
  page.show("agrees", forward(x) == y)
}
