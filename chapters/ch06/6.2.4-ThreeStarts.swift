import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func threeStarts(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Now train from three starts: weights of 0.01, and the rules of Xavier Glorot and Kaiming He. Everything else is the same: \
    four ReLU layers of 100, SGD with η = 0.01, the same batches.
    """)

  let iterations = page.options.count("--iterations")
  page.aside(
    "The next cell trains three networks, \(iterations) iterations each; 2000 take about 6 seconds."
  )
  page.cell(
    "losses", "Three trainings",
    "ln 10 = 2.3026 is the loss of a network that gives each digit the same probability.",
    predict: "Which start learns nothing at all?", tolerance: .training)
  let mnist = try digits.load(page)
  let samples = Samples(mnist.train.images, mnist.train.labels)
  let starts: [(name: String, weights: InitialWeights)] = [
    ("0.01", .normal(0.01)), ("Xavier", .xavier), ("He", .he),
  ]
  func network(_ weights: InitialWeights) -> Sequential<Float> {
    var random = RandomState(seed: page.seed)
    return .multiLayerNet(
      inputSize: 784, hiddenSizes: [100, 100, 100, 100], outputSize: 10,
      weights: weights,
      random: &random)
  }
  let curves = try starts.map {
    try losses(
      of: network($0.weights), SGD(), on: samples, iterations: iterations,
      page)
  }
  let hundreds = curves.map { means($0, of: 100) }
  let rows = zip(starts, hundreds).map { start, means in
    [start.name]
      + [means[0], means[means.count / 2], means[means.count - 1]].map(
        fourDigits)
  }
  page.table(["start", "first 100", "middle", "last 100"], rows)

  page.drawing()
  let x = hundreds[0].indices.map { 100 * Double($0) + 50 }
  page.figure(
    "starts",
    Chart(
      "Loss from three starts, means of 100 batches", x: "iteration",
      y: "loss", grid: true,
      yRange: 0...2.5,
      series: zip(starts, hundreds).map { Series($0.name, x: x, y: $1) }))

  page.cell(
    "why", "Why 0.01 stands still",
    """
    You can see it in the gradients of one batch. Each layer multiplies what passes by weights of \
    0.01, forward and backward.
    """, tolerance: .training)
  let batch = samples[..<100]
  let sizes = starts.map { start in
    let network = network(start.weights)
    network.gradient(batch.x, batch.t)
    return (1...5).map { Double(abs(network["W\($0)"].gradient).mean()) }
  }
  page.table(
    ["mean |gradient|"] + starts.map(\.name),
    (0..<5).map { layer in
      ["W\(layer + 1)"] + sizes.map { String(format: "%.1e", $0[layer]) }
    })

  page.question(
    "Why does the network with 0.01 not simply take longer?",
    answer: """
      It does, if you wait: its gradients are small and not zero, and grow on the way. But look at the \
      table: they are thousands of times smaller than Xavier's, in every layer. In a longer run of its own the loss of a \
      hundred batches fell below 2 after about 140,000 steps; Xavier's start needs some 290.
      """)
  page.question(
    "Would Adam save the start with 0.01?",
    answer: """
      Adam divides by the size of the gradient (§6.1.6), so even here its first steps are a good part of \
      η long, and it leaves the place quickly. A good optimizer forgives a bad start; it is still better not to need that.
      """)
  let saved = try losses(
    of: network(.normal(0.01)), Adam(), on: samples, iterations: iterations,
    page)
  let last = means(saved, of: 100)
  page.print("Adam from 0.01, last 100: \(fourDigits(last[last.count - 1]))")
  page.change("Set the first start to 0.05 and see how far it comes.")
}
