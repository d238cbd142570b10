import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func optimizersOnDigits(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Does the valley tell you anything about a real network? Here are four hidden layers of 100 \
    neurons each, 109,810 weights and biases. All six optimizers start from the same weights and \
    see the same batches of 128 images.
    """)

  page.cell(
    "network", "The network",
    "The initial weights are Kaiming He's (§6.2.2). Long trainings use 32-bit numbers."
  )
  let mnist = try digits.load(page)
  let samples = Samples(mnist.train.images, mnist.train.labels)
  func network() -> Sequential<Float> {
    var random = RandomState(seed: page.seed)
    return .multiLayerNet(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100], outputSize: 10,
      random: &random)
  }
  page.show(
    "weights and biases", network().parameters.map(\.value.count).reduce(0, +)
  )

  let iterations = page.options.count("--iterations")
  page.aside(
    "The next cell trains six networks, \(iterations) iterations each; 2000 take about 10 seconds.")
  page.cell(
    "losses", "Six trainings",
    """
    Each with the rate that its inventors or the book propose. The loss of a single batch jumps, \
    so each figure is the mean of 100 batches.
    """,
    predict: """
      SGD has a rate of 0.01 and Adam one of 0.001. Which of the two has the smaller loss after \
      \(iterations) iterations?
      """,
    tolerance: .training)
  let optimizers: [(name: String, optimizer: any Optimizer<Float>)] = [
    ("SGD", SGD()), ("Momentum", Momentum()), ("Nesterov", Nesterov()),
    ("AdaGrad", AdaGrad()), ("RMSprop", RMSprop()), ("Adam", Adam()),
  ]
  let curves = try optimizers.map {
    try losses(
      of: network(), $0.optimizer, on: samples, iterations: iterations, page)
  }
  let hundreds = curves.map { means($0, of: 100) }
  let rows = zip(optimizers, hundreds).map { optimizer, means in
    [optimizer.name]
      + [means[0], means[means.count / 2], means[means.count - 1]].map {
        fourDigits($0)
      }
  }
  page.table(["", "first 100", "middle", "last 100"], rows)

  page.drawing()
  let x = hundreds[0].indices.map { 100 * Double($0) + 50 }
  let chart = { (names: [String]) in
    Chart(
      names.joined(separator: ", "), x: "iteration", y: "loss", grid: true,
      yRange: 0...1,
      series: zip(optimizers, hundreds).filter { names.contains($0.0.name) }
        .map {
          Series($0.0.name, x: x, y: $0.1)
        })
  }
  page.figure(
    "optimizers",
    ChartGrid(
      "Loss, means of 100 batches", columns: 2,
      charts: [
        chart(["SGD", "Momentum", "Nesterov"]),
        chart(["AdaGrad", "RMSprop", "Adam"]),
      ]))

  page.prose(
    """
    What carries over from the valley is not who wins: there Adam ended highest, and here it is best. It is \
    each rule's way of moving: SGD is slow at a small rate, momentum gathers speed, RMSprop begins with leaps.
    """)
  page.question(
    "Why is SGD so far behind? Is its rule worse, or its rate?",
    answer: """
      Mostly its rate. Momentum with η = 0.01 goes ten times as far on a steady slope (§6.1.4), so \
      compare it with SGD at 0.1. A comparison of optimizers is fair only if each has the rate that \
      suits it.
      """)
  let faster = try losses(
    of: network(), SGD(learningRate: 0.1), on: samples,
    iterations: iterations, page)
  let last = means(faster, of: 100)
  page.print("SGD, η = 0.1, last 100: \(fourDigits(last[last.count - 1]))")
  page.question(
    "RMSprop begins with the largest loss of all. Why?",
    answer: """
      Its running mean of squares starts at 0, so its first steps are up to ten times as long as the \
      rate says (§6.1.5), and they throw the weights far away.
      """)
  page.question(
    "All six saw the same batches. Why is that important?",
    answer: """
      The loss of a batch depends on how hard its images are. With other batches, part of the \
      difference between two optimizers would be luck.
      """)
  page.change("Give RMSprop a rate of 0.001, Adam's, and compare again.")
}
