import ChapterSupport
import Notebook
import Plots
import Tensors

func hiddenNeurons(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "How many neurons does it take?",
    """
    Now the images stay and the hidden layer changes, from two neurons to hundreds. It is the \
    sequel of the study on the number of images.
    """)
  let widths = runner.choose(
    quick: [2, 8, 32, 128], standard: [2, 4, 8, 16, 32, 64, 128, 256, 512],
    full: [2, 4, 8, 16, 32, 64, 128, 256, 512])
  let (images, epochs) = runner.choose(
    quick: (6_000, 10), standard: (60_000, 10), full: (60_000, 30))
  let runs = widths.map { width in
    let network = PublishedNetwork.dense("784-\(width)-10", width, batchSize: 50)
    return StudyRun(name: "hidden-neurons-\(width)", network: network, epochs: epochs) {
      let mnist = try runner.mnist()
      return StudyData(
        training: try mnist.training.first(images), validation: mnist.testing,
        test: mnist.testing)
    }
  }

  page.cell("results", "What came out", "Batches of 50, Adam, as with the sizes.")
  let results = try runner.results(of: runs)
  page.compare("neurons", widths.map { "\($0)" }, results)

  page.cell(
    "curve", "Accuracy against neurons",
    "Each step to the right doubles the neurons; the first doublings buy the most.")
  let steps = widths.indices.map(Double.init)
  page.figure(
    "hidden-neurons",
    Chart(
      "Accuracy after \(epochs) epochs", x: "doublings of 2 neurons", y: "accuracy",
      grid: true,
      series: [
        Series("train", x: steps, y: results.map { $0[0].training.accuracy }, marker: .circle),
        Series(
          "test", x: steps, y: results.map { $0[0].test?.accuracy ?? .nan }, line: .dashed,
          marker: .circle),
      ]))
  page.prose(
    """
    Learned: two numbers for each image are too narrow a path for ten classes; sixteen carry \
    most of it. From 64 neurons on the training images are known by heart, and each further \
    doubling still takes some of the errors on new ones away.

    For you: a network with 512 neurons has as many weights as eight with 64. Would eight small \
    networks that vote do better than the large one?
    """)
}
