import NeuralNetworks
import Notebook
import Tensors

func forwardFunction(_ page: Page) {
  page.cell(
    "parameters", "The parameters", "All weights and biases together: three layers, six arrays.")
  let w1: Tensor<Double> = [[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]]
  let b1: Tensor<Double> = [0.1, 0.2, 0.3]
  let w2: Tensor<Double> = [[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]]
  let b2: Tensor<Double> = [0.1, 0.2]
  let w3: Tensor<Double> = [[0.1, 0.3], [0.2, 0.4]]
  let b3: Tensor<Double> = [0.1, 0.2]

  page.cell("forward", "The whole network", "Three products and two sigmoids are all of it.")
  func forward(_ x: Tensor<Double>) -> Tensor<Double> {
    let z1 = sigmoid(matmul(x, w1) + b1)
    let z2 = sigmoid(matmul(z1, w2) + b2)
    return identity(matmul(z2, w3) + b3)
  }
  page.show("forward(x)", forward([1.0, 0.5]))

  page.cell(
    "library", "The same from the library's layers",
    "A network of layers, given these parameters, finds the same.")
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
}
