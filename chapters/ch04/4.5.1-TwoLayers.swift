import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func twoLayers(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Learning takes four steps, over and over: draw a mini-batch, compute the gradient of its loss, \
    move the parameters a little against it, repeat. Here is the network that is to learn.
    """)

  page.cell(
    "drawing", "The two-layer network",
    """
    784 grey levels come in. Some hidden neurons, each with a sigmoid, look at all of them. Ten \
    outputs look at all hidden neurons, and softmax turns their scores into probabilities.
    """)
  page.drawing()
  page.figure(
    "two-layers",
    NetworkDiagram(
      "784–100–10",
      layers: [
        .init("784 pixels", symbol: "x", count: 784, bias: "1"),
        .init("100 hidden", symbol: "z", count: 100, bias: "1"),
        .init("10 classes", symbol: "y", count: 10),
      ]))

  page.cell(
    "shapes", "Its parameters",
    "The library has this network. It starts with small random weights, and biases of 0.")
  var random = RandomState(seed: page.seed)
  let wide = SigmoidTwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 100, outputSize: 10, random: &random)
  for parameter in wide.parameters {
    page.showShape(parameter.name, parameter.value)
  }

  page.source(
    "Sources/NeuralNetworks/Networks/SigmoidTwoLayerNet.swift", "func predict")
  page.cell(
    "predict", "A forward pass",
    """
    The same two lines here, for a hundred images at once. Nothing is learned yet: the \
    probabilities are all near 0.1, and the loss near ln 10 = 2.30.
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
    Three images, and the second layer's gradient, numerically. `dW2` is short for ∂L/∂W2, and \
    `db2` for ∂L/∂b2. Each gradient has the shape of its parameter.
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
    For training, 50 hidden neurons are enough. Each parameter needs two forward passes: one \
    nudged up, one nudged down. All that is for a single step.
    """,
    predict: "How many parameters does 784–50–10 have: about 4,000, 40,000 or 400,000?")
  random = RandomState(seed: page.seed)
  let network = SigmoidTwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let count = network.parameters.map(\.value.count).reduce(0, +)
  page.show("parameters", count)
  page.show("forward passes per step", 2 * count)
  page.show("forward passes for 10,000 steps", 2 * count * 10_000)

  page.prose(
    """
    There is a shorter way. The network has a function `gradient`, below, with formulas that the \
    chain rule gives. You know one of them already: y − t, the slopes by the scores, from §4.4.2, \
    here divided by the batch size. Chapter 5 derives the others. They take about as long as a few \
    forward passes.
    """)
  page.source(
    "Sources/NeuralNetworks/Networks/SigmoidTwoLayerNet.swift", "func gradient")
  page.aside("The next cell takes a few seconds.")
  page.cell(
    "both", "Both gradients",
    "Do both find the same? And how long does each take?",
    predict:
      "79,520 forward passes against a few products: how many times as fast are the formulas?",
    tolerance: .noise)
  let clock = ContinuousClock()
  var numerical: [Tensor<Double>] = []
  let slow =
    clock.measure {
      numerical = network.parameters.map {
        numericalGradient(of: { network.loss(x3, t3) }, by: $0)
      }
    } / .seconds(1)
  let fast =
    clock.measure {
      for _ in 0..<100 { network.gradient(x3, t3) }
    } / .seconds(100)
  var rows: [[String]] = []
  for (parameter, numerical) in zip(network.parameters, numerical) {
    let difference = abs(parameter.gradient - numerical)
    let figures = [difference.mean(), difference.max()].map(\.shownText)
    rows.append([parameter.name, describe(numerical.shape)] + figures)
  }
  page.table(["", "shape", "mean |difference|", "max |difference|"], rows)
  page.measured("numerical gradient", seconds: slow)
  page.measured("by the formulas", seconds: fast)
  page.measured("times as fast", ratio: slow / fast)
  page.measured("hours for 10,000 of the first", ratio: slow * 10_000 / 3600)

  page.cell(
    "delta", "Which of the two is wrong?",
    """
    In all four tensors the largest difference is far more than rounding explains; it shows best for \
    W2 and b2, whose gradients are the largest. The loss has δ = 1e-7 inside its logarithm, and the formulas do not know of it. Let us measure b2's gradient of the loss \
    without δ.
    """,
    predict: "If the formulas are right, what will become of the difference without δ?",
    tolerance: .noise)
  let b2 = network["b2"]
  let exact = numericalGradient(
    of: { crossEntropy(network.predict(x3), t3) }, by: b2)
  let differences = [numerical[3], exact].map { abs(b2.gradient - $0).max() }
  page.show("largest difference in b2 with δ", differences[0])
  page.show("largest difference in b2 without δ", differences[1])

  page.prose(
    """
    It shrinks more than a thousandfold: the formulas were right, and the loss was not the one they belong \
    to. This is why the networks of the next chapters have no δ.
    """)

  page.question(
    "Once you have the formulas, what is the slow numerical gradient still good for?",
    answer: """
      To check them. Formulas can be wrong in ways that still train somehow; a numerical gradient \
      needs no derivation and so can hardly be wrong in the same way. You compare once, on a few \
      images, and then train with the fast one.
      """)

  page.change(
    "Take 10 images instead of 3. By how much do the two times grow, and what becomes of their ratio?"
  )
}
