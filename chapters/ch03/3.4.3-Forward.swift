import NeuralNetworks
import Notebook
import Tensors

func forwardFunction(_ page: Page) {
  page.cell(
    "parameters", "The parameters",
    "All weights and biases together are called the parameters. Three layers, six arrays.")
  let w1: Tensor<Double> = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
  let b1: Tensor<Double> = [0.1, 0.2, 0.3]
  let w2: Tensor<Double> = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
  let b2: Tensor<Double> = [0.1, 0.2]
  let w3: Tensor<Double> = [[0.1, 0.3], [0.2, 0.4]]
  let b3: Tensor<Double> = [0.1, 0.2]

  page.cell(
    "forward", "The whole network",
    """
    Three lines, one for each layer. The way from the input to the output is called the forward \
    pass; chapter 5 will go the other way.
    """)
  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    let z1 = sigmoid(matmul(x, w1) + b1)
    let z2 = sigmoid(matmul(z1, w2) + b2)
    return identity(matmul(z2, w3) + b3)
  }
  page.show("forward(x)", forward([1.0, 0.5]))

  page.cell(
    "library", "The same from the library's layers",
    """
    The library builds networks from layers: an affine layer is x · W + b, a sigmoid layer comes \
    after it. `zip` pairs each parameter of the network with one of our six arrays.
    """)
  var random = RandomState(seed: page.seed)
  let network = Sequential<Double>(
    input: [2], [.affine(3), .sigmoid, .affine(2), .sigmoid, .affine(2)],
    random: &random)
  let values = [w1, b1, w2, b2, w3, b3]
  for (parameter, value) in zip(network.parameters, values) {
    parameter.value = value
  }
  let y = network.predict([[1.0, 0.5]])[row: 0]
  page.show("agrees", y == forward([1.0, 0.5]))

  page.question(
    "You forget to add b2. Does the program stop? Do you notice?",
    answer: """
      It runs, as the shapes still fit, and the answer is only a little off. Nobody notices but \
      somebody who knows what should come out. That is why this course compares so many values.
      """)
  func forgetful(_ x: Tensor<Double>) -> Tensor<Double> {
    let z1 = sigmoid(matmul(x, w1) + b1)
    let z2 = sigmoid(matmul(z1, w2))
    return identity(matmul(z2, w3) + b3)
  }
  page.show("without b2", forgetful([1.0, 0.5]))
  page.question(
    "And if you mix up w2 and w3?",
    answer: "W3 has two rows and Z1 has three elements. This time the shapes do not fit.")
  page.showFailure { _ = matmul(Tensor<Double>([0.1, 0.2, 0.3]), w3) }

  page.change(
    """
    Give the network a fourth layer, with `w4` (2, 2) and `b4` (2,) of your choice: one line more \
    in `forward`. Why does `agrees` say False then?
    """)
}
