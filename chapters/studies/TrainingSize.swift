import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

func trainingSize(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.prose(
    """
    From here on the networks learn with Adam, in 32 bits. Gradient descent takes the same learning \
    rate for all parameters, and where gradients are small it crawls. Adam keeps two running means for \
    each parameter, one of its gradient and one of the gradient's square, and steps by the first \
    divided by the root of the second. So every parameter makes steps of about the same size, in the \
    direction in which its gradients agree, and the usual learning rate of 0.001 suits most networks.
    """)

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
    Batches of 50, and equally many epochs for each size. `--seeds 5` trains from five starts, and \
    shows how far other first weights and another order move the accuracies.
    """,
    predict:
      "250 images are one in 240 of all. How many of 100 new digits will they teach?"
  )
  let results = try runner.results(of: runs)
  page.compare(
    "images", sizes.map { "\($0)" }, results,
    sizes.map { Published.trainingSize[$0] })

  page.cell(
    "errors", "Counted in errors",
    """
    An accuracy near 1 is easier to judge by what is missing. `left` is the share of the errors that \
    about four times as many images leave.
    """)
  let errors = results.map { 1 - ($0[0].test?.accuracy ?? .nan) }
  page.table(
    ["images", "errors in 100", "left"],
    sizes.indices.reversed().map { index in
      let fewer =
        index + 1 < errors.count ? errors[index] / errors[index + 1] : nil
      return [
        "\(sizes[index])", String(format: "%.1f", 100 * errors[index]),
        fewer.map { String(format: "%.2f", $0) } ?? "",
      ]
    })

  page.question(
    "A set of 250 images gives 150 steps in all, one of 60,000 gives 36,000. Is the comparison fair?",
    answer: """
      Not in steps. But look at the training accuracies: the small sets were learned nearly to the last \
      image, so more steps over them would have little left to teach. To be sure, give every size the \
      same number of steps, and see whether the test accuracies change.
      """)

  page.cell(
    "curves", "Epoch by epoch",
    "The axes are the same for every size, so that you can compare the figures."
  )
  page.drawing()
  for (size, result) in zip(sizes, results) {
    page.figure(
      "training-size-\(size)",
      panels(
        "\(size) images", result[0], others: "test", losses: 0...2.5,
        accuracies: 0.5...1))
  }

  page.question(
    """
    With the most images, the test loss rises in the end, and yet the test accuracy is no lower than \
    where the loss was lowest. How can both be true?
    """,
    answer: """
      Accuracy only counts which class gets most. The loss also counts how sure the network was. Where \
      it is wrong it becomes ever surer of its answer, and each such image costs more, though no \
      more images are read wrongly than there.
      """)
  let tests = results[0][0].history.compactMap(\.validation)
  let losses = tests.map(\.loss)
  let low = losses.indices.min { losses[$0] < losses[$1] } ?? 0
  page.show("lowest test loss", losses[low])
  page.show("in epoch", low + 1)
  page.show("test accuracy there", tests[low].accuracy)
  page.show("last test loss", losses.last ?? .nan)
  page.show("last test accuracy", tests.last?.accuracy ?? .nan)

  page.prose(
    """
    What you can take from it: the training accuracy is at least \
    \(fourDigits(results.map { $0[0].training.accuracy }.min() ?? 0)) for every size, so it \
    says nothing about what a network knows of new images. What helps there is more images.
    """)
  page.change("Add 500 to `sizes`, and guess its accuracy before you run it.")
}
