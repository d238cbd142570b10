import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Tensors

func twoLayers(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Learning takes four steps, over and over: draw a mini-batch, compute the gradient of its loss, \
    move the parameters a little against it, repeat. The network that is to learn is this one.
    """)
  page.diagram(
    """
    x ──(· W1 + b1)── a1 ──(sigmoid)── z1 ──(· W2 + b2)── a2 ──(softmax)── y
    """)
  page.source(
    "Sources/NeuralNetworks/Networks/SigmoidTwoLayerNet.swift", "class SigmoidTwoLayerNet")

  page.cell(
    "shapes", "Its parameters",
    "784 grey levels come in, 100 hidden neurons look at them, 10 classes come out.")
  var random = RandomState(seed: page.seed)
  let wide = SigmoidTwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 100, outputSize: 10, random: &random)
  for parameter in wide.parameters {
    page.showShape(parameter.name, parameter.value)
  }

  page.cell(
    "predict", "A forward pass",
    """
    A hundred images at once, piece by piece. Nothing is learned yet: the probabilities are all \
    near 0.1, and the loss near ln 10 = 2.30.
    """)
  let mnist = try digits.load(page)
  let (x, t) = (mnist.train.images[0..<100], mnist.train.labels[0..<100])
  let z1 = sigmoid(matmul(x, wide["W1"].value) + wide["b1"].value)
  let y = softmax(matmul(z1, wide["W2"].value) + wide["b2"].value)
  page.showShape("x", x)
  page.showShape("z1", z1)
  page.showShape("y", y)
  page.show("y of the first image", y[row: 0])
  page.show("loss", wide.loss(x, t))
  page.show("agrees", wide.predict(x) == y)

  page.cell(
    "gradient-shapes", "The gradient of a small batch",
    """
    Three images, and the second layer's gradient, numerically. Each gradient has the shape of its \
    parameter.
    """)
  let (x3, t3) = (x[0..<3], t[0..<3])
  for parameter in [wide["W2"], wide["b2"]] {
    let gradient = numericalGradient(of: { wide.loss(x3, t3) }, by: parameter)
    page.showShape("d\(parameter.name)", gradient)
    page.show("largest", abs(gradient).max())
  }

  page.cell(
    "price", "What a numerical gradient costs",
    """
    Half the hidden neurons are enough for training. Each parameter needs two forward passes: one \
    nudged up, one nudged down. And all that for a single step.
    """)
  random = RandomState(seed: page.seed)
  let network = SigmoidTwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let count = network.parameters.map(\.value.count).reduce(0, +)
  page.show("parameters", count)
  page.show("forward passes per step", 2 * count)
  page.show("forward passes for 10,000 steps", 2 * count * 10_000)

  page.aside("The next cell takes a few seconds.")
  page.cell(
    "both", "Both gradients",
    """
    The network's own `gradient` uses formulas that were derived by hand, and takes hardly more work \
    than two passes; chapter 5 shows where they come from. Does it find the same?
    """, tolerance: .noise)
  let clock = ContinuousClock()
  var numerical: [Tensor<Double>] = []
  let slow = clock.measure {
    numerical = network.parameters.map {
      numericalGradient(of: { network.loss(x3, t3) }, by: $0)
    }
  }
  let fast = clock.measure {
    for _ in 0..<100 { network.gradient(x3, t3) }
  }
  var rows: [[String]] = []
  for (parameter, numerical) in zip(network.parameters, numerical) {
    let difference = abs(parameter.gradient - numerical)
    let figures = [difference.mean(), difference.max()].map(\.shownText)
    rows.append([parameter.name, describe(numerical.shape)] + figures)
  }
  page.table(["", "shape", "mean |difference|", "max |difference|"], rows)
  page.aside(
    """
    The numerical gradient took \(rounded(slow / .seconds(1))) s, and 10,000 of them would take \
    \(rounded(slow * 10_000 / .seconds(3600))) hours. The one by hand is \
    \(Int(slow / fast * 100)) times as fast.
    """)

  page.cell(
    "delta", "Which of the two is wrong?",
    """
    For W2 and b2 the difference is too large for rounding. The loss has δ = 1e-7 in it, and the \
    formulas do not know of it. Without δ the difference shrinks a thousandfold: the formulas were \
    right. This is why the networks of the next chapters have no δ.
    """, tolerance: .noise)
  let b2 = network["b2"]
  let exact = numericalGradient(
    of: { crossEntropy(network.predict(x3), t3) }, by: b2)
  let differences = [numerical[3], exact].map { abs(b2.gradient - $0).max() }
  page.show("largest difference in b2 with δ", differences[0])
  page.show("largest difference in b2 without δ", differences[1])
}

/// A number of seconds or hours to one decimal.
private func rounded(_ time: Double) -> String { String(format: "%.1f", time) }
