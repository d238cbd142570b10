import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func gradientCheck(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Backpropagation is quick and easy to get wrong. The numerical gradient is slow and hard to get \
    wrong. So one checks the first by the second, once, on a few samples; then one trusts it.
    """)

  page.cell(
    "network", "A network and three images",
    "39,760 parameters, each to be nudged up and down: 79,520 forward passes of three images.")
  let mnist = try digits.load(page)
  let x = mnist.train.images[0..<3]
  let t = mnist.train.labels[0..<3]
  var random = RandomState(seed: page.seed)
  let network = TwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  page.show("parameters", network.parameters.map(\.value.count).reduce(0, +))

  page.aside("The next cell takes a few seconds.")
  page.cell(
    "check", "Both gradients, every parameter",
    """
    Means and maxima of |backpropagated − numerical|. With 64-bit numbers and h = 1e-4 they come \
    out near 1e-10 or below: the rounding of a difference, and no more.
    """, tolerance: .noise)
  network.gradient(x, t)
  var rows: [[String]] = []
  for parameter in network.parameters {
    let numerical = numericalGradient(
      of: { network.loss(x, t) }, by: parameter)
    let difference = abs(parameter.gradient - numerical)
    let figures = [difference.mean().shownText, difference.max().shownText]
    rows.append([parameter.name, describe(numerical.shape)] + figures)
  }
  page.table(["", "shape", "mean |difference|", "max |difference|"], rows)

  page.cell(
    "delta", "What δ would cost",
    """
    The book's loss has δ = 1e-7 inside its logarithm; its backward pass does not know of it. The \
    check then finds a difference a thousand times larger, and rightly so.
    """, tolerance: .noise)
  let b2 = network["b2"]
  let numerical = numericalGradient(
    of: { crossEntropy(softmax(network.predict(x)), t, delta: 1e-7) }, by: b2)
  page.show("mean |difference| of b2", abs(b2.gradient - numerical).mean())
}
