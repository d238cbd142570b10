import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func networkApart(_ page: Page, _ digits: Digits) throws {
  page.cell(
    "images", "Three images",
    """
    Real handwriting: 28 × 28 grey levels from 0 to 1, one image per row of x, and the labels as \
    rows with a single one.
    """)
  let mnist = try digits.load(page)
  let x = mnist.train.images[0..<3]
  let t = mnist.train.labels[0..<3]
  page.showShape("x", x)
  page.show("t", t)
  let labels = Tensor<Double>(t).argMax(axis: 1)
  page.figure(
    "three-images", digitGrid("Three images", x) { "\(labels[$0])" })

  page.cell(
    "parameters", "Parameters",
    """
    784 inputs, 50 hidden neurons, 10 classes. Weights are small random numbers, biases begin at \
    0. We show the first five columns of the first row.
    """)
  var random = RandomState(seed: page.seed)
  let network = TwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let (w1, b1) = (network["W1"].value, network["b1"].value)
  let (w2, b2) = (network["W2"].value, network["b2"].value)
  for parameter in network.parameters {
    page.showShape(parameter.name, parameter.value)
  }
  page.show("W1, first values", firstValues(w1))
  page.show("W2, first values", firstValues(w2))

  page.cell(
    "forward-hidden", "Forward: the hidden layer",
    "784 grey levels become 50 sums per image, and ReLU lets the positive ones through.")
  let a1 = matmul(x, w1) + b1
  let mask = a1 .<= 0
  let z1 = a1.replacing(with: 0, where: mask)
  page.showShape("a1", a1)
  page.show("a1, first values", firstValues(a1))
  page.showShape("z1", z1)
  page.show("z1, first values", firstValues(z1))
  page.show("switched off, of 150", mask.trueCount)

  page.cell(
    "forward-output", "Forward: scores, probabilities, loss",
    """
    Nothing is learned yet, so each class gets a probability near 0.1 and the loss is close to \
    ln 10 = 2.30.
    """)
  let a2 = matmul(z1, w2) + b2
  let y = softmax(a2)
  let loss = crossEntropy(y, t)
  page.show("a2", a2)
  page.show("y", y)
  page.show("loss", loss)

  page.cell(
    "backward-output", "Backward: from the loss to the second layer",
    """
    The error, divided by the three images, is the gradient of the scores. From it follow those of \
    W2 and b2, and what goes on to the hidden layer.
    """)
  let da2 = (y - Tensor(t)) / 3
  let dw2 = matmul(transposed: z1, da2)
  let db2 = da2.sum(axis: 0)
  let dz1 = matmul(da2, transposed: w2)
  page.show("da2", da2)
  page.showShape("dW2", dw2)
  page.show("dW2, first values", firstValues(dw2))
  page.show("db2", db2)
  page.showShape("dz1", dz1)
  page.show("dz1, first values", firstValues(dz1))

  page.cell(
    "backward-hidden", "Backward: through ReLU to the first layer",
    """
    The mask of the way forward closes the same doors on the way back. Every pixel that is black \
    gives a row of zeros in dW1: a weight that saw nothing is not to blame.
    """)
  let da1 = dz1.replacing(with: 0, where: mask)
  let dw1 = matmul(transposed: x, da1)
  let db1 = da1.sum(axis: 0)
  page.show("da1, first values", firstValues(da1))
  page.showShape("dW1", dw1)
  page.show("dW1 at pixel 400, first values", dw1[row: 400][0..<5])
  page.show("db1, first values", db1[0..<5])

  page.cell(
    "agreement", "The network's own gradient",
    """
    The same walk, in the network's two lines. The differences are at most rounding: the layer \
    computes its logarithm in another way.
    """)
  network.gradient(x, t)
  page.show("loss agrees to", Swift.abs(network.loss(x, t) - loss) < 1e-12)
  let byHand = ["W1": dw1, "b1": db1, "W2": dw2, "b2": db2]
  for (name, gradient) in byHand.sorted(by: { $0.key < $1.key }) {
    let difference = abs(network[name].gradient - gradient).max()
    page.show("d\(name) agrees", difference < 1e-12)
  }
}

/// The first five numbers of a matrix's first row.
private func firstValues(_ matrix: Tensor<Double>) -> Tensor<Double> {
  matrix[row: 0][0..<5]
}
