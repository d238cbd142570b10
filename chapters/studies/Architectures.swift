import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

/// The first training images, the last tenth held out.
func heldOut(_ runner: StudyRunner, images: Int) throws -> StudyData {
  let mnist = try runner.mnist()
  let (training, validation) = try mnist.training.first(images).split(
    validation: 0.1)
  return StudyData(
    training: training, validation: validation, test: mnist.testing)
}

func architectures(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.prose(
    """
    Four networks learn the same digits. Two are dense: every neuron is joined to all 784 pixels, and \
    nothing tells the network which pixels are neighbours. Two are convolutional. Three kinds of layers \
    are new here, the third in all four networks:

    A convolution slides a small window of weights, a filter, over the image, and computes one sum at \
    each place. The same few weights are used everywhere, so a stroke that is learned in one corner is \
    recognized in every other.

    Pooling keeps only the largest of each 2 × 2 sums. The image becomes smaller, and it matters less \
    where exactly a stroke was.

    Dropout sets a random quarter of a layer's values to 0 in every training step. No neuron can rely \
    on any other being there, which makes learning by heart harder. When the network is used, all of \
    them work.
    """)

  page.cell(
    "question", "Dense or convolutional?",
    "The four networks, layer by layer.")
  let networks: [PublishedNetwork] = [.dense1, .dense2, .conv1, .conv2]
  let images = runner.choose(quick: 3_000, standard: 60_000, full: 60_000)
  let epochs = runner.choose(
    quick: [10, 6, 6, 3], standard: [20, 12, 12, 2], full: [50, 50, 50, 50])
  let runs = zip(networks, epochs).map { network, epochs in
    StudyRun(
      name: "architectures-\(network.name)", network: network, epochs: epochs
    ) {
      try heldOut(runner, images: images)
    }
  }
  for network in networks { page.summary(of: network) }

  page.cell(
    "results", "What came out",
    """
    Batches of 32, Adam, and the last tenth of the training images held out for validation. The \
    training figures are those of the last epoch, measured with dropout.
    """,
    predict:
      "conv-1 has as many weights as dense-2. Which of them will read more test images?"
  )
  let results = try runner.results(of: runs)
  page.compare(
    "network", networks.map(\.name), results, Published.architectures)

  page.prose(
    """
    A difference in the test loss alone may mean nothing. Ours are not cut off; Keras cuts them, and they \
    come out lower where a network is sure and wrong (the last study measures by how much). But conv-2 \
    also reads fewer images than the published one: \(errors(results[3])) wrong answers against 66. Why, \
    we do not know.
    """)

  page.question(
    "conv-2's training accuracy is lower than its test accuracy. How can the test be easier?",
    answer: """
      While it trains, dropout silences a quarter of its values, and the figure is the mean over an \
      epoch in which it was still improving. The test is taken afterwards, with all neurons at work.
      """)

  page.question(
    "conv-2 has fewer parameters than conv-1 and takes many times as long. Where does the time go?",
    answer: """
      Into its filters. A weight of a dense layer is used once for each image; a weight of a filter is \
      used at every place of it. Count multiplications, not parameters. (The time grew less than they \
      did: on one machine, in turns, a step of conv-2 took nine or ten times as long as one of conv-1. Filters of \
      3 by 3 can be computed with fewer multiplications, and conv-1 spends its time on other things too.)
      """)
  let work = networks.map { Double($0.multiplyAdds) }
  page.show("conv-2's multiplications / conv-1's", work[3] / work[2])

  page.cell(
    "curves", "Epoch by epoch",
    """
    `lowest` is the lowest validation loss. Where the last one is much higher, the network has become \
    surer of digits that it reads wrongly.
    """)
  page.table(
    ["network", "lowest", "in epoch", "last", "times as high"],
    zip(networks, results).map { network, result in
      let losses = result[0].history.map { $0.validation?.loss ?? .nan }
      let low = losses.indices.min { losses[$0] < losses[$1] } ?? 0
      let last = losses.last ?? .nan
      return [
        network.name, fourDigits(losses[low]), "\(low + 1)", fourDigits(last),
        String(format: "%.1f", last / losses[low]),
      ]
    })
  page.drawing()
  page.showCurves(of: runs, results)

  page.question(
    "dense-2 has four times the parameters of dense-1. What did they buy?",
    answer: """
      Compare the two rows: the accuracies differ by a few images in a thousand at most, and the test \
      loss is higher. More weights alone made this network surer, not better.
      """)

  page.prose(
    """
    What you can take from it: conv-1 has about as many parameters as dense-2, nearly all of them in its \
    dense layer. A convolution and pooling in front of it make the difference: \
    \(errors(results[2])) wrong answers in 10,000 against \(errors(results[1])), with one start each.
    """)
  page.change(
    "Take the pooling out of `conv1` in `chapters/support/PublishedNetwork.swift`."
  )
}

/// How many of 10,000 test images are misread.
private func errors(_ result: [StudyResult]) -> Int {
  Int((10_000 * (1 - (result[0].test?.accuracy ?? .nan))).rounded())
}
