import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

func depth(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    Does depth pay? Compare networks with one, two, four and six convolutions of 16 filters, with a \
    pooling behind the first and behind the last, and the same end.
    """)

  page.aside("The next cell trains four networks; it takes about 5 seconds.")
  page.cell(
    "depths", "Four depths",
    "Two epochs each on the same images, from He's weights.",
    predict: "Which of the four will be best after so short a training?",
    tolerance: .training)
  let mnist = try digits.load(page)
  let count = min(page.options.count("--images"), mnist.train.count)
  let (samples, test) = (
    pictures(mnist.train)[..<count], testImages(page, mnist)
  )
  func network(_ convolutions: Int, _ random: inout RandomState)
    -> Sequential<Float>
  {
    let one: [LayerPlan<Float>] = [
      .convolution(16, kernel: 3, padding: 1, weights: .he), .relu,
    ]
    let more = (1..<convolutions).flatMap { _ in one }
    return Sequential(
      input: [1, 28, 28],
      one + [.maxPooling(2)] + more + [
        .maxPooling(2), .affine(50, weights: .he), .relu,
      ]
        + [.affine(10, weights: .he)],
      random: &random)
  }
  var rows: [[String]] = []
  for convolutions in [1, 2, 4, 6] {
    var random = RandomState(seed: page.seed)
    let network = network(convolutions, &random)
    let trainer = Trainer(network, Adam(), batchSize: 100, random: random)
    trainer.showProgress(on: page, samples: samples.count, epochs: 2)
    try trainer.train(samples, epochs: 2)
    let parameters = network.parameters.map(\.value.count).reduce(0, +)
    let accuracy = network.accuracy(test.x, test.t)
    rows.append(["\(convolutions)", "\(parameters)", fourDigits(accuracy)])
  }
  page.table(["convolutions", "parameters", "test accuracy"], rows)

  page.prose(
    """
    On the page two convolutions are ahead of one, and four and six add nothing. But run it with the seeds \
    1 to 4, `--seed 1` and so on: there four are ahead of two, by one to three points. One short training \
    cannot tell how deep a network should be.
    """)

  page.question(
    "The parameters hardly grow with the depth. Where are most of them?",
    answer: """
      In the affine layer behind the last pooling: 16 · 7 · 7 inputs to 50 neurons. A further \
      convolution adds 16 · 16 · 9 weights and 16 biases.
      """)
  page.show("affine", 16 * 7 * 7 * 50 + 50)
  page.show("a convolution", 16 * 16 * 9 + 16)
  page.question(
    "Would sixty convolutions be better?",
    answer: """
      Not like this. The gradient has to come back through all of them, and what each does to it \
      multiplies up. §8.4 shows what happens in deep chains, and the way around it.
      """)
  page.change(
    "Replace He's weights by `.normal(0.01)`: which depths still learn?")
}
