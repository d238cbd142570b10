import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func residual(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    In a chain of many layers the gradient is multiplied by each layer on its way back. If every \
    layer makes it smaller, nothing is left for the first ones. Good initial weights and batch \
    normalization help. In 2015 something simple was added, as very deep networks were still hard to \
    train: give the signal a way around each layer, and add.
    """)
  page.source("Sources/NeuralNetworks/Layers/Residual.swift", "class Residual")

  page.cell(
    "gradients", "What comes back",
    """
    Thirty affine layers with ReLU on 50 neurons each, with weights a quarter as large as He's rule \
    has them. The size of the gradient of each layer's biases, in a plain chain and with a way around.
    """,
    predict:
      "In the plain chain, how many times smaller is the first layer's gradient?",
    tolerance: .training)
  let mnist = try digits.load(page)
  let samples = Samples(mnist.train.images, mnist.train.labels)[
    ..<min(2000, mnist.train.count)]
  func network(_ isResidual: Bool, depth: Int) -> Sequential<Float> {
    var random = RandomState(seed: page.seed)
    let layer: [LayerPlan<Float>] = [.affine(50, weights: .normal(0.05)), .relu]
    let middle = (0..<depth).flatMap { _ in
      isResidual ? [.residual(layer)] : layer
    }
    return Sequential(
      input: [784],
      [.affine(50, weights: .he), .relu] + middle + [
        .affine(10, weights: .he)
      ],
      random: &random)
  }
  func sizes(_ network: Sequential<Float>) -> [Double] {
    network.gradient(samples.x[0..<100], samples.t[0..<100])
    return (2...31).map { Double(abs(network["b\($0)"].gradient).mean()) }
  }
  let (plain, around) = (
    sizes(network(false, depth: 30)), sizes(network(true, depth: 30))
  )
  page.table(
    ["layer", "plain", "with a way around"],
    [1, 10, 20, 30].map { layer in
      ["\(layer)", plain[layer - 1].shownText, around[layer - 1].shownText]
    })

  page.drawing()
  let x = (1...30).map(Double.init)
  page.figure(
    "gradients",
    Chart(
      "Mean size of the gradient, by layer", x: "layer", y: "mean |db|",
      grid: true,
      yScale: .logarithmic,
      series: [
        Series("plain", x: x, y: plain),
        Series("with a way around", x: x, y: around),
      ]))

  page.cell(
    "why", "Why the gradient survives",
    """
    y = x + f(x), so dy/dx = 1 + f′(x). Through thirty layers the plain chain multiplies thirty \
    small numbers. With a way around, each factor is 1 plus what the layer itself adds, and with these \
    small weights that is little. Here is by how much the gradient is multiplied on its way through one \
    layer, on average over 29 layers.
    """, tolerance: .training)
  for (name, sizes) in [("plain", plain), ("with a way around", around)] {
    page.show(name, pow(sizes[0] / sizes[29], 1.0 / 29))
  }

  page.cell(
    "train", "Does it learn?",
    "2,000 images, five epochs of Adam, thirty layers each.",
    predict: "Which accuracy has a network that always says the same digit?",
    tolerance: .training)
  let epochs = page.options.size == .quick ? 1 : 5
  let test = Samples(mnist.test.images, mnist.test.labels)
  func accuracy(_ network: Sequential<Float>) throws -> String {
    let trainer = Trainer(
      network, Adam(), batchSize: 50, random: RandomState(seed: page.seed))
    trainer.showProgress(on: page, samples: samples.count, epochs: epochs)
    try trainer.train(samples, epochs: epochs)
    return fourDigits(network.accuracy(test.x, test.t))
  }
  page.show("plain", try accuracy(network(false, depth: 30)))
  page.show("with a way around", try accuracy(network(true, depth: 30)))

  page.question(
    "Addition passes the gradient on to both inputs (§5.3). What does that say about dx?",
    answer: """
      dy arrives twice: once directly, and once through f's backward pass. A block that forgets one \
      of the two has a wrong gradient, and a network with it may still learn a little.
      """)
  page.question(
    "What does a block do whose weights are all zero?",
    answer: """
      Nothing: y = x. A deep network of such blocks begins as a shallow one. But our block would also \
      stay as it is: its ReLU is at 0, where it lets no gradient through. One takes a block that ends \
      in an affine layer, without a ReLU behind it, and sets that one to zero.
      """)
  for ends in [[LayerPlan<Float>.relu], []] {
    var random = RandomState(seed: page.seed)
    let block = [.affine(50, weights: .normal(0))] + ends
    let network = Sequential<Float>(
      input: [784],
      [.affine(50, weights: .he), .residual(block)]
        + [.affine(10, weights: .he)],
      random: &random)
    network.gradient(samples.x[0..<100], samples.t[0..<100])
    page.show(
      ends.isEmpty ? "largest |dW2| without ReLU" : "largest |dW2| with ReLU",
      Double(abs(network["W2"].gradient).max()))
  }
  page.change(
    "Raise the deviation of the weights to 0.2, He's √(2 / 50): what changes in the plain chain, and what in the other?"
  )
}
