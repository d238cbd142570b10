import ChapterSupport
import Foundation
import NeuralNetworks
import Notebook
import Plots
import Tensors

/// The same samples with pixels of −0.5…0.5.
private func centred(_ data: StudyData) -> StudyData {
  func centred(_ samples: Samples<Float>) -> Samples<Float> {
    Samples(samples.x - 0.5, samples.t)
  }
  return StudyData(
    training: centred(data.training), validation: centred(data.validation),
    test: centred(data.test))
}

func memorize(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "2,700 labels that mean nothing",
    """
    A convolutional network without dropout is to learn 2,700 random labels. Nothing keeps it from \
    learning them by heart.
    """)
  let epochs = runner.choose(
    quick: [5, 22], standard: [20, 150], full: [20, 1_000])
  let runs = zip([0, 1], epochs).map { seed, epochs in
    StudyRun(
      name: "memorize-\(seed)", network: .memorizer, epochs: epochs,
      seed: seed,
      data: { centred(try shuffled(runner, images: 3_000)) })
  }
  page.summary(of: .memorizer)
  page.source("chapters/studies/Memorize.swift", "func centred")

  page.cell(
    "results", "What came out",
    """
    Batches of 32, Adam, from two seeds: the same images and labels, but other first weights, and another \
    order of the batches.
    """, predict: "Can the seed alone decide whether a network learns?")
  let results = try runner.results(of: runs)
  page.compare(
    "seed", ["0", "1"], results,
    [nil, Published.memorizer])
  page.prose(
    """
    In the full run seed 0 stayed at chance, and was stopped after 20 epochs. Seed 1 did so for seven, and \
    had begun to learn by its tenth. Whether seed 0 ever would have was not tried.
    """)

  page.question(
    "Two networks of the same form, the same data. What could be wrong with the first weights of one?",
    answer: """
      With ReLU, a neuron whose sum is negative for every image gives 0 for every image, and so its \
      weights get no gradient: it cannot come back. If that happens to a whole layer, the scores no \
      longer depend on the image, and the best that is left is to give each class its share of the \
      labels: a loss just below ln 10. To see whether it is so, count the outputs of each layer \
      that are above 0; seed 1 shows that such a loss alone does not prove it.
      """)
  page.show("ln 10", log(10.0))
  page.show("train loss, seed 0", results[0][0].training.loss)

  page.cell(
    "curve", "Both losses",
    """
    The training loss from seed 1 falls, the validation loss rises: the network gets surer of labels \
    that mean nothing for other images. `forgotten` is the largest fall of the training accuracy within \
    one epoch; the next line lists all epochs in which it fell by more than 0.02.
    """)
  let history = results[1][0].history
  let accuracies = history.map(\.training.accuracy)
  let falls = zip(accuracies, accuracies.dropFirst()).map { $0 - $1 }
  let forgetting = falls.indices.filter { falls[$0] > 0.02 }.map { $0 + 2 }
  page.show("epochs", history.count)
  page.show("best train acc", accuracies.max() ?? 0)
  page.show("forgotten", max(falls.max() ?? 0, 0))
  page.show("forgetting epochs", "\(forgetting)")
  page.drawing()
  let epochNumbers = history.map { Double($0.epoch) }
  page.figure(
    "memorize",
    Chart(
      "Loss from seed 1", x: "epoch", y: "loss", grid: true,
      series: [
        Series("train", x: epochNumbers, y: history.map(\.training.loss)),
        Series(
          "validation", x: epochNumbers,
          y: history.map { $0.validation?.loss ?? .nan },
          line: .dashed),
      ]))

  page.question(
    """
    In the full run the network forgets much of what it knew within one epoch, long after it knew \
    all. The gradients are next to nothing then. How can a step still be large?
    """,
    answer: """
      Adam divides the mean gradient by the root of the mean square. Where both are tiny, but above its \
      ε of 10⁻⁷, the quotient is not: a step is about as long as ever. And where the mean square has come \
      down, one gradient larger than those before makes a step of several η (§6.1.6). Which of the two \
      began these jumps was not looked into. Such a jump near the end may also be why 0.997 was published and not 1.
      """)

  page.question(
    """
    In the full run the validation loss falls with each such jump as well, by more than half. Has the \
    network learned something about other images?
    """,
    answer: """
      No. It has become less sure of everything, and so is punished less for being wrong: read the \
      accuracies below. With ten classes a guess is right once in ten, and over 300 images that scatters \
      by 0.017; of a thousand epochs some will look lucky.
      """)
  let others = history.map { $0.validation?.accuracy ?? .nan }
  page.show("mean val acc", others.reduce(0, +) / Double(others.count))
  page.show("lowest", others.min() ?? .nan)
  page.show("highest", others.max() ?? .nan)

  page.question(
    "Does it take longer to learn random labels than true ones? Count the epochs to 0.99.",
    answer: """
      Yes. Here are the same network, the same seed and the same images, once more with their own labels. \
      (0 means: not within this run.)
      """)
  let trueLabels = StudyRun(
    name: "memorize-true", network: .memorizer,
    epochs: runner.choose(quick: 5, standard: 20, full: 20), seed: 1,
    data: { centred(try heldOut(runner, images: 3_000)) })
  let own = try runner.results(of: [trueLabels])[0][0]
  func learned(_ accuracies: [Double]) -> Int {
    accuracies.firstIndex { $0 >= 0.99 }.map { $0 + 1 } ?? 0
  }
  page.show("epochs to 0.99, random labels", learned(accuracies))
  page.show(
    "epochs to 0.99, their own", learned(own.history.map(\.training.accuracy)))
  page.show("test accuracy with their own", own.test?.accuracy ?? .nan)

  page.prose(
    """
    What you can take from it: convolutions do not protect a network from learning by heart. In the \
    full run this one learned every label from one seed, and nothing in 20 epochs from another.
    """)
  page.change(
    "Keep only the first 300 images. Does seed 0 learn those?")
}
