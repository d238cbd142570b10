import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func network(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Now put it together: one convolution with 30 filters of 5 × 5, ReLU, pooling, and then two \
    affine layers as you know them.
    """)

  page.cell(
    "shapes", "An image goes through",
    "The shape of one image after each layer. All weights begin with a standard deviation of 0.01.",
    predict:
      "28 × 28, then a 5 × 5 convolution without padding, then 2 × 2 pooling. Which sizes?"
  )
  let (network, _) = TrainedNetwork.simple.untrained(seed: page.seed)
  var shape = network.inputShape
  var rows = [["input", describe(shape), ""]]
  for layer in network.layers {
    shape = layer.outputShape(for: shape)
    let count = layer.parameters.map(\.value.count).reduce(0, +)
    rows.append([
      "\(type(of: layer))".prefix { $0 != "<" }.description, describe(shape),
      "\(count)",
    ])
  }
  page.table(["layer", "shape after it", "parameters"], rows)
  page.show("parameters", network.parameters.map(\.value.count).reduce(0, +))

  page.cell(
    "check", "The gradient check",
    """
    On a small version, because every parameter is nudged: one random image of 10 × 10, ten \
    filters of 3 × 3, ten hidden neurons.
    """, tolerance: .noise)
  var random = RandomState(seed: page.seed)
  let small = Sequential<Double>.simpleConvNet(
    inputShape: [1, 10, 10], filters: 10, kernel: 3, hiddenSize: 10,
    random: &random)
  let x: Tensor<Double> = random.uniform(shape: [1, 1, 10, 10])
  let report = GradientCheck().report(on: small, x, [1])
  page.show("verdict", report.verdict.description)
  page.table(
    ["", "shape", "mean |difference|"],
    report.entries.map {
      [$0.name, describe($0.shape), $0.meanDifference.shownText]
    })

  page.question(
    "Where are most of the parameters, and does that surprise you?",
    answer: """
      In the first affine layer: 4320 · 100 weights. The convolution, which does the looking, has \
      780. That is the point of sharing weights.
      """)
  page.show("share of the convolution", 780.0 / 433_890)
  page.question(
    "The book's check of this network finds mean differences up to 3e-6. Why are ours smaller?",
    answer: """
      It nudges by 1e-4, and the weights scatter by 0.01 only. With so many sums, such a nudge makes some \
      change sides: another pixel wins in the pooling, or a ReLU opens, and the slope measured is that of \
      two pieces at once. Our \
      check measures with several widths and notices. The δ in the book's loss (§5.7.3) adds some 2e-7, \
      in the last biases.
      """)
  let w1 = small["W1"]
  for width in [1e-4, 1e-5, 1e-6] {
    let numerical = numericalGradient(
      of: { small.forward(x, [1]).loss }, by: w1, h: width)
    page.show(
      "W1, nudged by \(width)", abs(numerical - w1.gradient).mean())
  }
  page.change(
    "Give the small network's `simpleConvNet` a `padding: 2`. Which shape in the table of the check changes?"
  )
}
