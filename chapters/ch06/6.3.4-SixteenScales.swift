import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func sixteenScales(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    What is batch normalization good for? Take sixteen scales of initial weights, from 1 down to \
    0.0001, and train with each of them, without and with it: five hidden layers of 100, 1,000 \
    images, 20 epochs of SGD.
    """)

  page.aside("The next cell trains 32 networks; it takes about 10 seconds.")
  page.cell(
    "accuracies", "Accuracy on the training images",
    "Each row is one scale. The last two columns are the shares of the 1,000 images read correctly.",
    predict: "Is batch normalization better at every scale?",
    tolerance: .training)
  let mnist = try digits.load(page)
  let samples = Samples(mnist.train.images, mnist.train.labels)[
    ..<min(1000, mnist.train.count)]
  let epochs = page.options.size == .quick ? 2 : 20
  func trainer(scale: Double, normalizes: Bool) -> Trainer<Float> {
    var random = RandomState(seed: page.seed)
    let network = Sequential<Float>.multiLayerNet(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100, 100], outputSize: 10,
      weights: .normal(scale), normalizes: normalizes, random: &random)
    return Trainer(
      network, SGD(learningRate: 0.01), batchSize: 100,
      drawing: .choice(replacing: true),
      random: random)
  }
  func accuracies(scale: Double, normalizes: Bool) throws -> [Double] {
    let trainer = trainer(scale: scale, normalizes: normalizes)
    let network = trainer.network
    var accuracies: [Double] = []
    trainer.afterEpoch = { _ in
      accuracies.append(network.evaluate(samples).accuracy)
    }
    do { try trainer.train(samples, epochs: epochs) } catch TrainingError
      .diverged
    {}
    return accuracies
  }
  let scales = (0..<16).map { pow(10, -4 * Double($0) / 15) }
  let progress = page.progress("training", total: scales.count)
  let curves = try scales.enumerated().map { index, scale in
    progress.update(index)
    return (
      without: try accuracies(scale: scale, normalizes: false),
      with: try accuracies(scale: scale, normalizes: true)
    )
  }
  progress.finish()
  page.table(
    ["no.", "scale", "without", "with"],
    zip(scales, curves).enumerated().map { index, row in
      [
        "\(index + 1)", significant(row.0), last(row.1.without),
        last(row.1.with),
      ]
    })

  page.drawing()
  let charts = zip(scales, curves).map { scale, curve in
    Chart(
      "scale \(significant(scale))", x: "epoch", yRange: 0...1,
      series: [
        Series("with", y: curve.with),
        Series("without", y: curve.without, line: .dashed),
      ])
  }
  page.figure(
    "scales",
    ChartGrid("Accuracy at sixteen scales", columns: 4, charts: charts))

  page.question(
    "With batch normalization the large scales are slow. Does the scale of W3 change what comes out?",
    answer: """
      No: whatever W3 is multiplied by, normalizing takes it out again, as long as the variance is far \
      above ε. But the gradient by W3 becomes smaller as W3 becomes larger, so with the same η a large \
      W3 hardly turns. Here it is at two scales. W6 has no normalization behind it; it is the same in both.
      """)
  func gradient(scale: Double) -> Double {
    let network = trainer(scale: scale, normalizes: true).network
    network["W6"].value = network["W6"].value * Float(0.01 / scale)
    network.gradient(samples.x[0..<100], samples.t[0..<100])
    return Double(abs(network["W3"].gradient).mean())
  }
  page.show("mean |dW3| at scale 1", gradient(scale: 1))
  page.show("at scale 0.01", gradient(scale: 0.01))
  page.question(
    "The smallest scales are worse again, with batch normalization. Why?",
    answer: """
      It is the same law the other way round: the smaller W3, the larger its gradient. So twenty steps \
      change W3 by nearly its own size at scale 0.001, and by many times its size at 0.0001: little is left \
      of the random start. And there even the law ends. The variance has come below ε, so normalizing no \
      longer makes up for small weights: signals and gradients shrink from layer to layer. (A single low \
      figure among these scales may be an accident of the last epoch: look at its curve.)
      """)
  page.show("mean |dW3| at scale 0.001", gradient(scale: 0.001))
  page.show("at scale 0.0001", gradient(scale: 0.0001))
  func change(scale: Double, steps: Int) throws -> Double {
    let trainer = trainer(scale: scale, normalizes: true)
    let start = trainer.network["W3"].value
    try trainer.train(samples, iterations: steps)
    let change = abs(trainer.network["W3"].value - start).mean()
    return Double(change / abs(start).mean())
  }
  for scale in [0.01, 0.001, 0.0001] {
    page.show(
      "change of W3 in 20 steps / W3, at scale \(scale)",
      try change(scale: scale, steps: 20))
  }
  page.question(
    "Many rows without batch normalization have the same accuracy. Which?",
    answer: """
      The share of the most frequent digit among these images: the network gives the same answer to \
      all of them. It has learned how frequent the digits are, and nothing else.
      """)
  page.show(
    "share of the most frequent digit",
    Double(samples.t.counts(classes: 10).max()) / Double(samples.count))
  page.question(
    "With scale 1 and no normalization the training broke off. What happened?",
    answer: """
      Each layer behind the first multiplies the scatter by √(100 / 2), about 7, and the first and the last \
      add factors of their own. The gradients are in the hundreds and thousands: one step with η = 0.01 makes \
      weights of about 1 into weights that scatter by up to some forty, the next loss is hundreds of millions \
      of times as large, and soon there are infinities whose difference is no number.
      """)
  let wild = trainer(scale: 1, normalizes: false).network
  page.show(
    "scatter of the scores before training",
    Double(wild.predict(samples.x).standardDeviation()))
  page.change(
    """
    Set `epochs` to 5 and see at how many scales batch normalization is ahead by then. (The running \
    variance starts at 1; for small scales it has not come down by then.)
    """
  )
}

private func last(_ accuracies: [Double]) -> String {
  accuracies.last.map(fourDigits) ?? "broke off"
}
