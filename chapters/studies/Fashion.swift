import ChapterSupport
import Datasets
import NeuralNetworks
import Notebook
import Plots
import Tensors

func fashion(_ page: Page) throws {
  let runner = StudyRunner(page)

  page.cell(
    "question", "Clothes instead of digits",
    """
    Ten kinds of clothes, as many images as MNIST has, and harder to tell apart. One layer of 128 \
    neurons learns them.
    """)
  let clothes = try runner.fashion()
  let epochs = runner.choose(quick: 5, standard: 50, full: 500)
  let run = StudyRun(
    name: "fashion", network: .fashion, epochs: epochs,
    data: {
      StudyData(training: clothes.training, validation: clothes.testing, test: clothes.testing)
    },
    finish: { network, result in
      let y = network.probabilities(clothes.test.images)
      result.cappedTestLoss = crossEntropy(maximum(y, 1e-7), clothes.test.labels)
      result.confusion = confusion(y.argMax(axis: 1), clothes.test.labels)
      result.probabilities = (0..<15).map { y[row: $0].elements }
    })
  page.summary(of: .fashion)

  page.cell("results", "What came out", "Batches of 32, Adam; the test images after each epoch.")
  let results = try runner.results(of: [run])
  let result = results[0][0]
  page.compare(
    "network", ["784-128-10"], results, [Published(500, 0.0180, 0.9948, 1.1986, 0.8858)])
  page.showEpochs(
    of: result, published: [(1, "0.8493"), (5, "0.8636"), (500, "0.8858")])
  page.figure(
    "fashion-curves", twinChart("784–128–10", result, others: "test"))

  page.cell(
    "capped", "Why the published loss is lower",
    """
    Keras takes no probability for less than 1e-7, so that a mistake costs at most 16.1, however sure \
    the network is of it. Here nothing is cut off. Counted as there, the test loss is nearly the \
    published 1.1986; the network is not more wrong, only surer.
    """)
  page.show("as it is", result.test?.loss ?? .nan)
  page.show("cut off at 1e-7", Double(result.cappedTestLoss ?? .nan))

  page.cell(
    "prediction", "A single image",
    """
    The network takes batches, so a single image becomes a batch of one. What comes back is a row of \
    ten probabilities.
    """, tolerance: .training)
  let image = clothes.test.images[..<1]
  page.showShape("image", image)
  let y = result.probabilities?[0] ?? []
  let predicted = Tensor(y).argMax()
  page.show("class", predicted)
  page.print(clothes.classNames[predicted])

  page.cell(
    "pictures", "Fifteen test images",
    """
    Under each image what the network takes it for, how sure it is, and what it is where that is \
    wrong. Below, the ten probabilities of a shoe that it knows, and of one that it does not.
    """)
  let rows = result.probabilities ?? []
  page.figure(
    "fashion-images", pictures(of: rows, clothes))
  page.figure(
    "fashion-probabilities",
    ChartGrid(
      "Probabilities", columns: 2,
      charts: [0, 12].map { bars(rows[$0], clothes.test.labels[$0], "test image \($0)") }))

  page.cell(
    "confusion", "What is taken for what",
    "Each row is a class, each column what its images were taken for.")
  page.table(
    [""] + (0..<10).map { "\($0)" },
    (result.confusion ?? []).enumerated().map { label, counts in
      ["\(label) \(clothes.classNames[label])"] + counts.map { "\($0)" }
    })
  page.prose(
    """
    Learned: shirts, pullovers and coats are what the network confuses, as people do at 28 × 28 \
    pixels. After five epochs it knows nearly all that it will know; the rest makes it surer of its \
    mistakes, so the test loss grows sixfold while the accuracy still creeps up.

    For you: which two classes would you join to help the network most? Read it off the table.
    """)
}

/// How many images of the class of a row were taken for that of a column.
private func confusion(_ predicted: Tensor<Int>, _ labels: Tensor<Int>) -> [[Int]] {
  var counts = Array(repeating: Array(repeating: 0, count: 10), count: 10)
  for (prediction, label) in zip(predicted.elements, labels.elements) {
    counts[label][prediction] += 1
  }
  return counts
}

extension Page {
  /// Shows the scores after some epochs, beside the published accuracy on the test images.
  fileprivate func showEpochs(of result: StudyResult, published: [(epoch: Int, accuracy: String)]) {
    table(
      ["after epoch", "train loss", "train acc", "test loss", "test acc", "published test acc"],
      published.compactMap { epoch, accuracy in
        guard epoch <= result.history.count else { return nil }
        let record = result.history[epoch - 1]
        let scores = [record.training, record.validation].flatMap { [$0?.loss, $0?.accuracy] }
        return ["\(epoch)"] + scores.map { four($0 ?? .nan) } + [accuracy]
      })
  }
}

/// The first test images, each with the class that the network takes it for.
private func pictures(of rows: [[Float]], _ clothes: ImageDataset<Float>) -> ImageGrid {
  ImageGrid(
    "What the network sees", columns: 5,
    images: rows.enumerated().map { index, y in
      let (predicted, label) = (Tensor(y).argMax(), clothes.test.labels[index])
      let name = "\(clothes.classNames[predicted]) \(Int((100 * y[predicted]).rounded())) %"
      return GreyImage(
        clothes.test.images[row: index].elements.map(Double.init), rows: 28, columns: 28,
        caption: predicted == label ? name : "✗ \(name) (\(clothes.classNames[label]))",
        isWrong: predicted != label)
    })
}

/// Ten probabilities: the true class in one colour, the others in another.
private func bars(_ y: [Float], _ label: Int, _ title: String) -> Chart {
  func series(_ name: String, _ classes: [Int]) -> Series {
    .bars(name, x: classes.map(Double.init), heights: classes.map { Double(y[$0]) })
  }
  return Chart(
    title, x: "class", y: "probability", yRange: 0...1,
    series: [
      series("its class", [label]), series("others", (0..<10).filter { $0 != label }),
    ])
}
