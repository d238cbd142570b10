import NeuralNetworks
import Notebook
import Tensors

func signals(_ page: Page) {
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
}
