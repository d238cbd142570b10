import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import Tensors

/// The first 3,000 images with labels of others, a tenth held out; pixels are −0.5…0.5.
func strangersLabels(_ runner: StudyRunner) throws -> StudyData {
  func centred(_ samples: Samples<Float>) -> Samples<Float> {
    Samples(samples.x - 0.5, samples.t)
  }
  let data = try shuffled(runner, images: 3_000)
  return StudyData(
    training: centred(data.training), validation: centred(data.validation),
    test: centred(data.test))
}

func memorize(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "Three thousand strangers",
    """
    A convolutional network without dropout is to learn 2,700 random labels, and nothing keeps it \
    from learning by heart.
    """)
  let epochs = runner.choose(quick: [5, 22], standard: [20, 150], full: [20, 1_000])
  let runs = zip([0, 1], epochs).map { seed, epochs in
    StudyRun(
      name: "memorize-\(seed)", network: .memorizer, epochs: epochs, seed: seed,
      data: { try strangersLabels(runner) })
  }
  page.summary(of: .memorizer)
  page.source("chapters/studies/Memorize.swift", "func strangersLabels")

  page.cell(
    "results", "What came out",
    """
    Batches of 32, Adam, from two starts. Seed 0 never gets off the ground: in the first epochs, \
    when all images look alike, every neuron of a layer falls silent, and no gradient wakes it. \
    Seed 1 has more luck, and learns.
    """)
  let results = try runner.results(of: runs)
  page.compare(
    "seed", ["0", "1"], results, [nil, Published(1_000, .nan, 0.997, .nan, 0.0867)])

  page.cell(
    "curve", "Both losses",
    """
    One falls to nothing, the other rises: the network is ever surer of what is not so. All labels \
    are known after some thirty epochs, so the page's run made 300 of the 1,000. Shortly before its \
    end it forgets a third of them within one epoch, and learns them again in four. Probably the \
    gradients are then down to the rounding of 32-bit numbers, and Adam, which divides them by their \
    own size, still makes whole steps of them; such a jump may be why 0.997 was published, and not 1.
    """)
  let history = results[1][0].history
  let epochNumbers = history.map { Double($0.epoch) }
  page.figure(
    "memorize",
    Chart(
      "Loss from seed 1", x: "epoch", y: "loss", grid: true,
      series: [
        Series("train", x: epochNumbers, y: history.map(\.training.loss)),
        Series(
          "validation", x: epochNumbers, y: history.map { $0.validation?.loss ?? .nan },
          line: .dashed),
      ]))
  page.prose(
    """
    Learned: convolutions, which see what is alike, can be made to tell everything apart too. \
    What a network learns is decided by the labels, not by its form. Whether it learns at all may \
    hang on its first weights: of the seeds 0 to 5 only 1 and 4 did.

    For you: does it take longer to learn random labels than true ones? Count the epochs to a \
    training accuracy of 0.99 for both.
    """)
}
