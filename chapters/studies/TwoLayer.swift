import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func twoLayer(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "The book's network",
    """
    784–50–10 with gradient descent, 10,000 batches of 100 images: the training of §5.7.4, once more, \
    with its published figures beside it.
    """)
  let iterations = runner.choose(quick: 1_200, standard: 10_000, full: 10_000)
  page.source("chapters/studies/BookTraining.swift", "func trainer(")

  page.cell(
    "results", "What came out",
    """
    An epoch is 600 batches. The published training began with other weights and drew other batches. \
    That changes the last digits of the accuracies, and the loss of a single batch altogether.
    """)
  let training = try runner.bookTraining(iterations: iterations)
  page.compare(training)

  page.question(
    """
    Each batch is drawn anew from all images. After the 600 batches of an epoch, what share of the \
    60,000 images has the network not seen at all?
    """,
    answer: """
      More than a third. An image escapes one batch with probability 1 − 100/60,000, and 600 batches \
      with the 600th power of that. The other studies shuffle all images once per epoch instead, and \
      see each of them once.
      """)
  page.show("share not seen", pow(1 - 100.0 / 60_000, 600))

  page.question(
    "The published loss of the last batch is 0.09497. Is a run that ends with 0.0458 better?",
    answer: """
      No. It is the loss of one batch of 100 images, and some batches are harder. Within the last \
      twentieth of this run the losses of single batches go all the way from the one to the other of \
      the numbers below.
      """)
  let last = training.losses.suffix(max(1, training.losses.count / 20))
  page.show("smallest of the last batch losses", last.min() ?? .nan)
  page.show("largest of them", last.max() ?? .nan)

  page.cell(
    "curves", "The two figures",
    "The loss of every twentieth batch with its running mean, and both accuracies by epoch."
  )
  let points = training.losses.indices.map {
    Double($0 * BookTraining.spacing)
  }
  page.drawing()
  page.figure(
    "two-layer-loss",
    Chart(
      "Cross Entropy Error", x: "iteration", y: "loss", grid: true,
      series: [
        Series("batch loss", x: points, y: training.losses, runningMean: 20)
      ]))
  let isHigh = (training.trainAccuracies.last ?? 0) > 0.9
  page.figure(
    "two-layer-accuracy",
    Chart(
      "Accuracy", x: "epoch", y: "accuracy", grid: true,
      yRange: isHigh ? 0.9...1 : 0...1,
      series: [
        Series("train", y: training.trainAccuracies, marker: .circle),
        Series(
          "test", y: training.testAccuracies, line: .dashed,
          marker: .hollowSquare),
      ]))

  page.prose(
    """
    What you can take from it: fifty neurons and plain gradient descent read \
    \(percent(training.testAccuracies)) of 100 digits that they have never seen, and \
    \(percent(training.trainAccuracies)) of 100 that they have.
    """)
  page.change(
    "Set `learningRate` to 0.5 in `BookTraining.swift` and run `studies two-layer --quick`."
  )
}

/// The last of some accuracies, in whole percent.
private func percent(_ accuracies: [Double]) -> Int {
  Int((100 * (accuracies.last ?? 0)).rounded())
}

extension Page {
  /// Shows the losses and accuracies beside those published, and where and how long it ran.
  fileprivate func compare(_ training: BookTraining) {
    let published = [
      1: "2.29943", 9_600: "train acc 0.97867, test acc 0.9704",
      10_000: "0.09497",
    ]
    table(
      ["iteration", "batch loss", "train acc", "test acc", "published"],
      training.rows.map { row in
        let accuracies = [row.train, row.test].map { $0.map(fourDigits) ?? "" }
        return ["\(row.iteration)", fourDigits(row.loss)] + accuracies
          + [published[row.iteration] ?? ""]
      })
    table(
      ["iterations", "seconds", "commit", "machine"],
      [
        [
          "\(training.done)", String(format: "%.1f", training.seconds),
          training.commit,
          training.machine,
        ]
      ])
  }
}
