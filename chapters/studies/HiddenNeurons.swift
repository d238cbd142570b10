import ChapterSupport
import Notebook
import Plots
import Tensors

func hiddenNeurons(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "How many neurons does it take?",
    """
    Now the images stay and the hidden layer changes, from two neurons to hundreds. It is the sequel \
    of the study on the number of images.
    """)
  let widths = runner.choose(
    quick: [2, 8, 32, 128], standard: [2, 4, 8, 16, 32, 64, 128, 256, 512],
    full: [2, 4, 8, 16, 32, 64, 128, 256, 512])
  let (images, epochs) = runner.choose(
    quick: (6_000, 10), standard: (60_000, 10), full: (60_000, 30))
  let runs = widths.map { width in
    let network = PublishedNetwork.dense(
      "784-\(width)-10", width, batchSize: 50)
    return StudyRun(
      name: "hidden-neurons-\(width)", network: network, epochs: epochs
    ) {
      let mnist = try runner.mnist()
      return StudyData(
        training: try mnist.training.first(images), validation: mnist.testing,
        test: mnist.testing)
    }
  }

  page.cell(
    "results", "What came out", "Batches of 50, Adam, as with the sizes.",
    predict:
      "Two neurons pass on two numbers for each image. How many of 100 digits can that read?"
  )
  let results = try runner.results(of: runs)
  page.compare("neurons", widths.map { "\($0)" }, results)

  page.question(
    "From 2 to 32 neurons, 16 times the weights, a step hardly gets slower. Why not?",
    answer: """
      Each step has costs that do not depend on the hidden layer: 50 images of 784 numbers are drawn \
      and copied, and every product and every update has a beginning. Only when the products are large \
      does their arithmetic set the time, and more neurons then take more of it.
      """)

  page.cell(
    "curve", "Accuracy against neurons",
    "The axis is logarithmic: each step to the right doubles the neurons.")
  page.drawing()
  let neurons = widths.map(Double.init)
  page.figure(
    "hidden-neurons",
    Chart(
      "Accuracy after \(epochs) epochs", x: "hidden neurons", y: "accuracy",
      grid: true,
      xScale: .logarithmic, xTicks: neurons,
      series: [
        Series(
          "train", x: neurons, y: results.map { $0[0].training.accuracy },
          marker: .circle),
        Series(
          "test", x: neurons, y: results.map { $0[0].test?.accuracy ?? .nan },
          line: .dashed,
          marker: .hollowSquare),
      ]))

  page.question(
    "With two hidden neurons, every image becomes a point in a plane. How can ten classes fit there?",
    answer: """
      Each class's score is a flat, tilted surface over that plane, and where it is the highest, that \
      class wins. So the plane is cut into pieces with straight edges, one for each class at most. \
      Digits whose points fall on the wrong side of an edge are misread, and there are many.
      """)

  page.question(
    "At how many neurons would you stop, and what would make you decide otherwise?",
    answer: """
      It depends on what an error costs. Each doubling takes some errors away, and from some hundred \
      neurons on every step costs more time. The table tells both prices; neither of them alone can tell you where to stop.
      """)

  page.prose(
    """
    What you can take from it: from \(widths.first ?? 0) to \(widths.last ?? 0) neurons the test \
    accuracy goes from \(fourDigits(results.first?[0].test?.accuracy ?? .nan)) to \
    \(fourDigits(results.last?[0].test?.accuracy ?? .nan)), and the first doublings bring most of that.
    """)
  page.change(
    "Add 1024 to `widths`. Run it with `--quick` first: how long does a step take?"
  )
}
