import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

/// Training images whose labels have changed places at random, the last tenth held out.
func shuffled(_ runner: StudyRunner, images: Int) throws -> StudyData {
  let mnist = try runner.mnist()
  var random = RandomState(seed: 0)
  let order = random.permutation(mnist.train.count)
  let all = Samples(mnist.train.images, mnist.train.labels[rows: order])
  let (training, validation) = try all.first(images).split(validation: 0.1)
  return StudyData(training: training, validation: validation, test: mnist.testing)
}

func shuffledLabels(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "Can a network learn nonsense?",
    """
    The images stay, but their labels change places at random. There is nothing left to understand: \
    whoever gets these right has learned them by heart.
    """)
  let networks: [PublishedNetwork] = [.dense1, .dense2, .conv1, .conv2]
  let images = runner.choose(quick: 2_000, standard: 60_000, full: 60_000)
  let epochs = runner.choose(
    quick: [40, 20, 20, 3], standard: [60, 35, 25, 1], full: [500, 500, 500, 3])
  let runs = zip(networks, epochs).map { network, epochs in
    StudyRun(name: "shuffled-labels-\(network.name)", network: network, epochs: epochs) {
      try shuffled(runner, images: images)
    }
  }
  page.source("chapters/studies/ShuffledLabels.swift", "func shuffled(")

  page.cell(
    "results", "What came out",
    """
    As with the true labels, but up to 500 epochs, since there is more to learn. For the page dense-2 \
    was stopped after 300 and conv-1 after 89: by then they had shown how much they can learn by \
    heart. conv-2 does not learn at all, as was published too; three epochs are enough to see that.
    """)
  let results = try runner.results(of: runs)
  let published = [
    Published(500, 1.2545, 0.5025, 8.9777, 0.1138), Published(500, 0.7056, 0.7322, 8.0285, 0.1152),
    Published(500, 0.0328, 0.9918, 13.3561, 0.1016), Published(500, 2.3015, 0.1102, 2.3010, 0.1135),
  ]
  page.compare("network", networks.map(\.name), results, published)

  page.cell(
    "curves", "Epoch by epoch",
    """
    But for conv-2, the training loss falls and falls, and the validation loss rises from the first \
    epochs on.
    """)
  page.showCurves(of: runs, results)
  page.prose(
    """
    Learned: a network large enough fits labels whether they are right or wrong; the dense ones only \
    need longer. So it is not its size that keeps it from learning by heart, and a low training loss \
    is no sign of understanding.

    For you: the test loss is far above ln 10 ≈ 2.3, that of a blind guess. What would a network \
    have to do to be as bad as that?
    """)
}
