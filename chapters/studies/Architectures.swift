import ChapterSupport
import Notebook
import Plots
import Tensors

/// The last tenth of the training images is held out.
private func heldOut(_ runner: StudyRunner, _ images: Int) throws -> StudyData {
  let mnist = try runner.mnist()
  let (training, validation) = try mnist.training.first(images).split(validation: 0.1)
  return StudyData(training: training, validation: validation, test: mnist.testing)
}

func architectures(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "Dense or convolutional?",
    """
    Four networks learn the same digits: two that see an image as 784 unrelated numbers, and two \
    that look at it through small windows.
    """)
  let networks: [PublishedNetwork] = [.dense1, .dense2, .conv1, .conv2]
  let images = runner.choose(quick: 3_000, standard: 60_000, full: 60_000)
  let epochs = runner.choose(
    quick: [10, 6, 6, 3], standard: [20, 12, 12, 2], full: [50, 50, 50, 50])
  let runs = zip(networks, epochs).map { network, epochs in
    StudyRun(name: "architectures-\(network.name)", network: network, epochs: epochs) {
      try heldOut(runner, images)
    }
  }
  for network in networks { page.summary(of: network) }

  page.cell(
    "results", "What came out",
    """
    Batches of 32, Adam, and the last tenth of the training images held out. The training figures \
    are those of the last epoch, measured with dropout, as Keras shows them. For the page \
    conv-2 made five of its fifty epochs, which would take more than an hour: enough to come within \
    0.005 of the published accuracy.
    """)
  let results = try runner.results(of: runs)
  let published = [
    Published(50, 0.0102, 0.9975, 0.1410, 0.9847), Published(50, 0.0144, 0.9975, 0.2275, 0.9833),
    Published(50, 0.0027, 0.9994, 0.1221, 0.9879), Published(50, 0.0374, 0.9899, 0.0138, 0.9934),
  ]
  page.compare("network", networks.map(\.name), results, published)

  page.cell(
    "curves", "Epoch by epoch",
    """
    The validation loss of the first three is lowest after three to five epochs, and two to three \
    times as high at the end: they grow ever surer of the digits that they read wrongly.
    """)
  page.showCurves(of: runs, results)
  page.prose(
    """
    Learned: a few filters that are used everywhere do better than four times as many weights \
    that are used once. More weights alone make a network surer, not better.

    For you: conv-2 has fewer parameters than conv-1 and takes twelve times as long. Where does \
    the time go?
    """)
}
