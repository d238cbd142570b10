import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func weightDecay(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    A network with small weights changes its output little where its input changes little. It cannot \
    bend around single images. So put a price on large weights: add ½ λ W² to the loss for each weight. Its slope is λ W, so each step also pulls every weight \
    towards 0.
    """)
  page.formula(
    "L + ½ λ Σ W²        ∂/∂W: ∂L/∂W + λ W",
    tex: #"""
      L + \frac{1}{2} \lambda \sum W^2 \qquad
      \frac{\partial L}{\partial W} + \lambda W
      """#)

  page.cell(
    "pull", "The pull, in numbers",
    "η = 0.01 and λ = 0.1, and suppose that the images say nothing at all: ∂L/∂W is 0.",
    predict: "How much of a weight is left after 1,000 steps?")
  var weight = 1.0
  for step in 1...1000 {
    weight -= 0.01 * (0 + 0.1 * weight)
    if [1, 100, 1000].contains(step) {
      page.show("weight after step \(step)", weight)
    }
  }

  page.aside("The next cell trains two networks; it takes about 5 seconds.")
  page.cell(
    "train", "The same training, with λ = 0.1",
    "Everything else is as in §6.4.1, the initial weights and the batches too.",
    tolerance: .training)
  let images = try fewImages(page, digits)
  func network(_ decay: Float) -> Sequential<Float> {
    var random = RandomState(seed: page.seed)
    return .multiLayerNet(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100, 100, 100],
      outputSize: 10,
      weightDecay: decay, random: &random)
  }
  let epochs = page.options.size == .quick ? 20 : 201
  let decay: Float = 0.1
  let (plain, decaying) = (network(0), network(decay))
  let without = try accuracies(of: plain, images, epochs: epochs, page)
  let with = try accuracies(of: decaying, images, epochs: epochs, page)
  let last = epochs - 1
  page.table(
    ["λ", "training", "test", "gap"],
    [("0", without), ("\(decay)", with)].map { name, result in
      [name]
        + [
          result.train[last], result.test[last],
          result.train[last] - result.test[last],
        ]
        .map(fourDigits)
    })

  page.drawing()
  page.figure(
    "weight-decay",
    ChartGrid(
      "300 images", columns: 2,
      charts: [
        overfittingChart("λ = 0", without),
        overfittingChart("λ = \(decay)", with),
      ]))

  page.prose(
    """
    The gap is narrower, but only because the training images are read worse; the test images are read \
    worse too. So small weights do keep the network from learning by heart, and with this λ they also \
    keep it from learning some of what would help. A gap alone tells you little.
    """)
  page.cell(
    "weights", "Smaller weights",
    "The mean square of each layer's weights before and after both trainings.",
    tolerance: .training)
  func meanSquare(_ network: Sequential<Float>, _ layer: Int) -> Double {
    let w = network["W\(layer)"].value
    return Double((w * w).mean())
  }
  let start = network(0)
  page.table(
    ["", "before", "λ = 0", "λ = \(decay)"],
    (1...7).map { layer in
      ["W\(layer)"]
        + [start, plain, decaying].map { fourDigits(meanSquare($0, layer)) }
    })
  page.prose(
    """
    Without λ the weights are hardly larger than at the start: 300 images are learned by heart with \
    many small changes. What λ takes away is mostly the start itself: each of the three steps of an epoch \
    leaves 1 − ηλ of a weight, and the number below says what that comes to. But the start had its size for a reason (§6.2.2): with less, signals become smaller in every layer, which \
    is one reason why everything is read worse.
    """)
  let left = pow(1 - 0.01 * Double(decay), 3 * Double(epochs))
  page.show("left of a weight by the pull alone", left)
  page.show("squared", left * left)

  page.question(
    "Why do biases not decay in this course?",
    answer: """
      A large weight makes the output change much with the input, which is what learning by heart \
      needs. A bias shifts its neuron's sum for all inputs alike, and does not make it change faster. And \
      there are few of them: 610 among 130,010 numbers.
      """)
  page.question(
    "What happens if you add ½ λ W² to the loss but forget λ W in the gradient?",
    answer: """
      The loss that you print is larger, and the training is exactly the same as without: nothing \
      pulls. The gradient check finds it, because the numerical gradient is that of the loss.
      """)
  page.change(
    "Set `decay` to 0.01 and to 1: one hardly pulls, the other pulls everything to zero."
  )
}
