import ChapterSupport
import Notebook
import Plots
import Tensors

func trainingSize(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "How much data does it take?",
    """
    The same network learns from fewer and fewer of the same images. What does it still know about \
    images that it has never seen?
    """)
  let sizes = runner.choose(
    quick: [3_750, 950, 250], standard: [60_000, 15_000, 3_750, 950, 250],
    full: [60_000, 15_000, 3_750, 950, 250])
  let epochs = runner.choose(quick: 15, standard: 30, full: 30)
  let runs = sizes.map { size in
    StudyRun(name: "training-size-\(size)", network: .small, epochs: epochs) {
      let mnist = try runner.mnist()
      return StudyData(
        training: try mnist.training.first(size), validation: mnist.testing,
        test: mnist.testing)
    }
  }
  page.summary(of: .small)

  page.cell(
    "results", "What came out",
    """
    Batches of 50, Adam, equally many epochs for each size. A smaller set makes for fewer steps \
    too: 250 images are five in each epoch. Other first weights move the accuracies as far as they are from the \
    published ones; --seeds 5 shows it.
    """)
  let results = try runner.results(of: runs)
  let published = [
    60_000: Published(30, 0.0051, 0.9988, 0.1270, 0.9752),
    15_000: Published(30, 0.0038, 0.9999, 0.1766, 0.9609),
    3_750: Published(30, 0.0143, 0.9997, 0.2706, 0.9268),
    950: Published(30, 0.0296, 1.0000, 0.4152, 0.8790),
    250: Published(30, 0.0661, 0.9960, 0.7151, 0.7821),
  ]
  page.compare("images", sizes.map { "\($0)" }, results, sizes.map { published[$0] })

  page.cell(
    "curves", "Epoch by epoch",
    """
    The training curves all end near a loss of 0 and an accuracy of 1. The test curves stop where \
    the data end.
    """)
  for (size, result) in zip(sizes, results) {
    page.figure(
      "training-size-\(size)",
      twinChart(
        "\(size) images", result[0], others: "test", losses: 0...2.5,
        accuracies: 0.75...1))
  }
  page.prose(
    """
    Learned: a network can learn any number of images by heart, so its score on them says \
    nothing about what it knows. Four times as many images take away about a third to a half of the \
    errors on new ones, and at 60,000 there is still something to be had.

    For you: with 60,000 images the test loss rises in the end, while the test accuracy does \
    not fall. How can both be true?
    """)
}
