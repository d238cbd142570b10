import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func networkApart(_ page: Page, _ digits: Digits) throws {
  page.cell(
    "images", "Three images",
    """
    Now real handwriting: 28 × 28 grey levels from 0 to 1, one image per row of x. The labels are \
    one-hot here, rows with a single 1; `argMax` finds its place.
    """)
  let mnist = try digits.load(page)
  let x = mnist.train.images[0..<3]
  let t = mnist.train.labels[0..<3]
  page.showShape("x", x)
  page.show("t", t)
  let labels = t.argMax(axis: 1)
  page.show("labels", labels)
  page.drawing()
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
    "784 grey levels become 50 sums per image, and ReLU lets the positive ones through.",
    predict: "Of the 3 · 50 sums, how many will ReLU set to 0?")
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
    Nothing is learned yet, so each class gets a probability near 0.1, and L is close to \
    −ln 0.1 = ln 10 = 2.30.
    """)
  let a2 = matmul(z1, w2) + b2
  let y = softmax(a2)
  let loss = crossEntropy(y, t)
  page.show("a2", a2)
  page.show("y", y)
  page.show("loss", loss)

  page.question(
    "All weights are random. Why are all probabilities so near to 0.1?",
    answer: """
      The weights are small, about 0.01, so all scores are near 0 and differ little. Softmax looks at \
      differences of scores, and where there are none it gives each class the same.
      """)
  page.show("largest |score|", abs(a2).max())

  page.cell(
    "backward-output", "Backward: from the loss to the second layer",
    """
    y − t, divided by the three images, is the gradient of the scores. From it follow those of \
    W2 and b2, and what goes on to the hidden layer: the three rules of §5.6.2.
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

  page.question(
    "Three entries of db2 are negative. Could you have told which before running the cell?",
    answer: """
      Yes: those of the three labels. An entry of db2 adds up its column of da2, one number for each \
      image: (0.1 − 1)/3 where the image is of this class, about 0.1/3 where it is not. With one image \
      of the three that makes about −0.23, with none about 0.1. The update moves against the gradient, \
      so it raises the scores of the classes that make up more than a tenth of the batch. (Among ten \
      images, a class that comes once is on the border.)
      """)
  page.show("negative at", (0..<10).filter { db2[$0] < 0 }.description)
  page.show("labels", labels)

  page.cell(
    "backward-hidden", "Backward: through ReLU to the first layer",
    """
    The mask from the walk forward is used again. A neuron that was switched off for an image \
    learns nothing from it.
    """)
  let da1 = dz1.replacing(with: 0, where: mask)
  let dw1 = matmul(transposed: x, da1)
  let db1 = da1.sum(axis: 0)
  page.show("da1, first values", firstValues(da1))
  page.showShape("dW1", dw1)
  page.show("dW1 at pixel 400, first values", dw1[row: 400][0..<5])
  page.show("db1, first values", db1[0..<5])

  page.cell(
    "black", "Pixels that are black",
    """
    Row i of dW1 belongs to pixel i. Count the pixels that are black in all three images, and the \
    rows of dW1 that are all zeros.
    """, predict: "Which of the two counts is larger, or are they the same?")
  let isBlack = (x .== 0).all(axis: 0)
  let isZeroRow = (dw1 .== 0).all(axis: 1)
  page.show("pixels black in all three images", isBlack.trueCount)
  page.show("rows of zeros in dW1", isZeroRow.trueCount)

  page.cell(
    "agreement", "The network's own gradient",
    """
    `network.gradient` makes the same walk in its two loops. The differences are at most rounding: \
    the layer computes its logarithm in another way.
    """)
  network.gradient(x, t)
  let difference = Swift.abs(network.loss(x, t) - loss)
  page.show("loss agrees to 1e-12", difference < 1e-12)
  let byHand = ["W1": dw1, "b1": db1, "W2": dw2, "b2": db2]
  for (name, gradient) in byHand.sorted(by: { $0.key < $1.key }) {
    let difference = abs(network[name].gradient - gradient).max()
    page.show("d\(name) agrees", difference < 1e-12)
  }

  page.question(
    "Why do we start from random weights, and not from zeros?",
    answer: """
      With W2 = 0, dz1 = da2 · W2ᵀ is 0, and W1 learns nothing in this step. With W1 = 0 as well, z1 is 0, \
      so dW2 is 0 too, and neither ever moves. And if all neurons started with the same weights, they would all get the same gradient and stay copies of one another.
      """)
  page.show("dz1 with W2 = 0", abs(matmul(da2, transposed: 0 * w2)).max())

  page.change(
    "Take ten images instead of three (in three places). Are there more or fewer rows of zeros?")
}

/// The first five numbers of a matrix's first row.
private func firstValues(_ matrix: Tensor<Double>) -> Tensor<Double> {
  matrix[row: 0][0..<5]
}
