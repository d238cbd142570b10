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
    784–50–10 with gradient descent, 10,000 batches of 100 images: the training of section 5.7.4, \
    once more, with its published figures beside it.
    """)
  let iterations = runner.choose(quick: 1_200, standard: 10_000, full: 10_000)
  page.source("chapters/studies/BookTraining.swift", "func trainer(")

  page.cell(
    "results", "What came out",
    """
    An epoch is 600 batches. Each batch is drawn anew, so in an epoch some images come twice and \
    some not at all. The published training began with other weights and drew other batches; that \
    makes the last digits of the accuracies differ, and the loss of a single batch altogether.
    """)
  let training = try runner.bookTraining(iterations: iterations)
  page.compare(training)

  page.cell("curves", "The two figures", "The loss of each batch, and both accuracies by epoch.")
  let points = training.losses.indices.map { Double($0 * BookTraining.spacing) }
  page.figure(
    "two-layer-loss",
    Chart(
      "Cross Entropy Error", x: "iteration", y: "loss", grid: true,
      series: [Series(x: points, y: training.losses)]))
  page.figure(
    "two-layer-accuracy",
    Chart(
      "Accuracy", x: "epoch", y: "accuracy", grid: true,
      series: [
        Series("train", y: training.trainAccuracies),
        Series("test", y: training.testAccuracies, line: .dashed),
      ]))
  page.prose(
    """
    Learned: fifty neurons and plain gradient descent read 97 of 100 digits that they have never \
    seen. The two accuracies part only slightly: so small a network cannot learn 60,000 images by \
    heart.

    For you: what changes if the batches are drawn without replacement over a whole epoch, as \
    the other studies do?
    """)
}

extension Page {
  /// Shows the losses and accuracies beside those published, and where and how long it ran.
  fileprivate func compare(_ training: BookTraining) {
    let published = [
      1: "2.29943", 9_600: "train acc 0.97867, test acc 0.9704", 10_000: "0.09497",
    ]
    table(
      ["iteration", "batch loss", "train acc", "test acc", "published"],
      training.rows.map { row in
        let accuracies = [row.train, row.test].map { $0.map(four) ?? "" }
        return ["\(row.iteration)", four(row.loss)] + accuracies
          + [published[row.iteration] ?? ""]
      })
    table(
      ["iterations", "seconds", "commit", "machine"],
      [
        [
          "\(training.done)", String(format: "%.1f", training.seconds), training.commit,
          training.machine,
        ]
      ])
  }
}
