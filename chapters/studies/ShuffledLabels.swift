import ChapterSupport
import Foundation
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
  return StudyData(
    training: training, validation: validation, test: mnist.testing)
}

func shuffledLabels(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "Can a network learn nonsense?",
    """
    The images stay, but their labels change places at random. There is nothing left to understand: \
    a network that gets these right has learned them by heart.
    """)
  let networks: [PublishedNetwork] = [.dense1, .dense2, .conv1, .conv2]
  let images = runner.choose(quick: 2_000, standard: 60_000, full: 60_000)
  let epochs = runner.choose(
    quick: [40, 20, 20, 3], standard: [60, 35, 25, 1],
    full: [500, 500, 500, 60])
  let runs = zip(networks, epochs).map { network, epochs in
    StudyRun(
      name: "shuffled-labels-\(network.name)", network: network,
      epochs: epochs
    ) {
      try shuffled(runner, images: images)
    }
  }
  page.source("chapters/studies/ShuffledLabels.swift", "func shuffled(")

  page.cell(
    "results", "What came out",
    """
    As with the true labels, but 500 epochs, since there is more to learn, and 60 of conv-2, whose 500 \
    would take a night on one core.
    """,
    predict:
      "Which of the four will learn most of the labels, and what will the test say?"
  )
  let results = try runner.results(of: runs)
  page.compare(
    "network", networks.map(\.name), results, Published.shuffledLabels)

  page.cell(
    "early", "After 3 epochs, after 20 and after 60",
    """
    In the full run conv-2 stands at chance to its end, the 60th epoch. Before you conclude that it \
    cannot learn, look where the others stood early on: their accuracy on the training images.
    """)
  page.table(
    ["network", "after 3 epochs", "after 20", "after 60", "in the end"],
    zip(networks, results).map { network, result in
      let history = result[0].history
      let early = [3, 20, 60].map { epoch in
        epoch <= history.count ? fourDigits(history[epoch - 1].training.accuracy) : ""
      }
      return [network.name] + early + [fourDigits(result[0].training.accuracy)]
    })
  page.prose(
    """
    So three epochs prove nothing: in the full run none of the four has left chance by then. After \
    twenty the others have; after sixty they have learned a third, a half and nearly all of their labels, \
    and conv-2 none. A late start is still possible; but the published experiment went on to 500 and found \
    it at 0.1102. It is that run which says that it does not learn.
    """)

  page.question(
    """
    The test loss of the first three is far above ln 10 ≈ 2.3, that of a blind guess. What does a \
    network have to do to be as bad as that?
    """,
    answer: """
      Be sure, and wrong. A loss of 9 means that the true class was given e⁻⁹ on the (geometric) mean, \
      about a ten-thousandth. A network that knew how little it knows would give a tenth to each class.
      """)
  for (network, result) in zip(networks, results) {
    let loss = result[0].test?.loss ?? .nan
    page.show("what \(network.name) gives to the truth", exp(-loss))
  }

  page.question(
    "All four networks use dropout. Does it help them with these labels, or hinder them?",
    answer: """
      It should hinder: what has to be learned by heart is kept in single combinations of neurons, and in \
      each step a quarter of those is missing. But no run here shows it, and the published conv-2 did not \
      learn without dropout either. The network of the next study has none, and learns; it is another \
      network, though, and has far fewer labels to learn.
      """)

  page.cell(
    "curves", "Epoch by epoch",
    """
    In the full run the training loss of the first three falls and falls, and the validation loss \
    rises from the first epochs on: there is nothing to be learned for other images.
    """)
  page.drawing()
  page.showCurves(of: runs, results)
  page.prose(
    """
    What you can take from it: in the full run three of four networks learned between half and nearly \
    all of 54,000 labels that mean nothing. As much of the true digits they could also have learned by \
    heart, so a low training loss alone does not show that anything was understood.
    """)
  page.change(
    "Shuffle only half of the labels. Where do the two accuracies end?")
}
