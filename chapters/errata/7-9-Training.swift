import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func dropoutOnScores(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    The book's deep network has a dropout behind its last affine layer. It switches off scores: half \
    of the time the right one (§6.4.3).
    """)
  page.cell(
    "train", "The loss that stays high",
    "784–100–10 on 2,000 images, five epochs of Adam; dropout of one half behind the hidden layer, or behind the scores.",
    predict: "Both learn. What is different?", tolerance: .training)
  let mnist = try digits.load(page)
  let samples = Samples(mnist.train.images, mnist.train.labels)[
    ..<min(2000, mnist.train.count)]
  func row(_ name: String, _ layers: [LayerPlan<Float>]) throws -> [String] {
    var random = RandomState(seed: page.seed)
    let network = Sequential<Float>(input: [784], layers, random: &random)
    let trainer = Trainer(network, Adam(), batchSize: 50, random: random)
    try trainer.train(samples, epochs: 5)
    let (training, score) = (
      trainer.history[4].training, network.evaluate(samples)
    )
    return [name]
      + [training.loss, score.loss, score.accuracy].map { $0.shownText }
  }
  page.table(
    ["dropout", "loss in training", "loss in inference", "accuracy"],
    [
      try row(
        "behind the hidden layer",
        [.affine(100), .relu, .dropout(0.5), .affine(10)]),
      try row(
        "behind the scores",
        [.affine(100), .relu, .affine(10), .dropout(0.5)]),
    ])
  page.question(
    "Half of the time the right score is 0. What does the loss come to then, at least?",
    answer: """
      Of the nine others about half are switched off, too: k of them. These are 0 as well, and each gets \
      the same share as the right one, which so has at most 1 / (1 + k). How often k of nine are 0, the \
      binomial coefficients say. In the other half of the cases the loss can come down to 0.
      """)
  let ways: Tensor<Double> = [1, 9, 36, 84, 126, 126, 84, 36, 9, 1]
  let losses = log(Tensor<Double>.range(1, 11))
  let off = (ways * losses).sum() / ways.sum()
  page.show("loss where the right score is 0, at least", off)
  page.show("on average, at least", off / 2)
  page.change(
    "Set the ratio behind the scores to 0.1 and compare the loss in training."
  )
}

func pixelByPixel(_ page: Page) {
  page.prose(
    """
    For images the book's batch normalization lays each image out as a row and gives every pixel a \
    mean of its own. A convolution uses the same weights at every place; its output should be \
    normalized by channel, over batch and places.
    """)
  page.cell(
    "parameters", "How many γ and β?",
    "Behind a convolution with 16 filters on images of 28 × 28.",
    predict:
      "How many are there by channel, and how many by pixel?")
  page.table(
    ["", "γ and β"],
    [["by channel", "\(2 * 16)"], ["by pixel", "\(2 * 16 * 28 * 28)"]])
  page.cell(
    "place", "And what it does",
    """
    Two images with a bright square, one on the left, one on the right. By channel, a bright pixel \
    comes out the same wherever it stands. By pixel, each place has only two samples.
    """)
  var images: Tensor<Double> = .zeros([2, 1, 2, 6])
  images[0..<1, 0..., 0..., 0..<2] = .ones([1, 1, 2, 2])
  images[1..<2, 0..., 0..., 3..<5] = .ones([1, 1, 2, 2])
  func normalized(_ x: Tensor<Double>, features: Int) -> Tensor<Double> {
    BatchNormalization<Double>(
      gamma: Parameter("gamma", .ones([features])),
      beta: Parameter("beta", .zeros([features]))
    )
    .forward(x)
  }
  page.show(
    "by channel, first image",
    normalized(images, features: 1)[0..<1].reshaped(2, 6))
  page.show(
    "by pixel, first image",
    normalized(images.reshaped(2, 12), features: 12)[0..<1].reshaped(2, 6))
  page.question(
    "What does a pixel that is always 0 come to, normalized by pixel?",
    answer: """
      0 divided by √ε, which is 0. But if in one image of a thousand it is not 0, it comes to about \
      √999 there, unless it is so faint that ε outweighs its variance (1/255 comes to 3.9). Pixels at \
      the edge of MNIST are always 0, or lit about as rarely.
      """)
  for value in [1, 0.1, 1.0 / 255] {
    var pixel: Tensor<Double> = .zeros([1_000, 1])
    pixel[0, 0] = value
    let y = normalized(pixel, features: 1)
    page.show("one \(value.shownText) among 999 zeros", y[0, 0])
  }
  page.change(
    "Move the square in the second image onto that of the first and compare.")
}

func epochs(_ page: Page) {
  page.prose(
    """
    The book's programs measure the accuracy whenever `i % iter_per_epoch == 0`, where \
    iter_per_epoch is 60,000 divided by the batch size. Two things follow.
    """)
  page.cell(
    "when", "At which iterations?",
    "10,000 iterations with batches of 100 and of 128, as a division with a fraction.",
    predict: "Is the first measurement after one epoch?")
  for size in [100.0, 128.0] {
    let perEpoch = 60_000 / size
    let measured = (0..<10_000).filter {
      Double($0).truncatingRemainder(dividingBy: perEpoch) == 0
    }
    page.show("batches of \(Int(size)): iterations per epoch", perEpoch)
    page.show("measurements", measured.count)
    page.show(
      "the first three, counted from 0",
      Tensor<Int>(Array(measured.prefix(3))))
  }
  page.question(
    "What does the first point of the book's accuracy curves show?",
    answer: """
      The network after a single step: i is 0 then, and 0 is divisible by everything. What is called \
      the second epoch is the first.
      """)
  page.change("Try batches of 64 and of 50: which of them skip measurements?")
}
