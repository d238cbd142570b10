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
      StudyData(
        training: clothes.training, validation: clothes.testing,
        test: clothes.testing)
    },
    finish: { network, result in
      let y = network.probabilities(clothes.test.images)
      result.cappedTestLoss = crossEntropy(
        maximum(y, 1e-7), clothes.test.labels)
      result.confusion = confusion(y.argMax(axis: 1), clothes.test.labels)
      result.probabilities = (0..<15).map { y[row: $0].elements }
    })
  page.summary(of: .fashion)

  page.cell(
    "results", "What came out",
    "Batches of 32, Adam; the test images are measured after each epoch.",
    predict:
      "One epoch gives 0.85. What will 5 and 500 epochs give, in accuracy and in loss?"
  )
  let results = try runner.results(of: [run])
  let result = results[0][0]
  page.compare("network", ["784-128-10"], results)
  page.showEpochs(of: result, Published.fashion)
  page.drawing()
  page.figure("fashion-curves", panels("784–128–10", result, others: "test"))

  page.question(
    "When would you have stopped, and by which of the four curves would you decide?",
    answer: """
      By a loss on images that are not trained on: where it is lowest, the network is least wrong about \
      how sure it is. The best accuracy comes later. Take a validation set for this, not the test \
      images; once they have helped you to decide, they are no longer unseen.
      """)
  let (losses, accuracies) = (
    result.history.map { $0.validation?.loss ?? .nan },
    result.history.map { $0.validation?.accuracy ?? .nan }
  )
  let low = losses.indices.min { losses[$0] < losses[$1] } ?? 0
  let high = accuracies.indices.max { accuracies[$0] < accuracies[$1] } ?? 0
  page.table(
    ["", "epoch", "test loss", "test acc"],
    [
      ("lowest loss", low), ("best accuracy", high),
      ("last", losses.count - 1),
    ].map {
      [$0, "\($1 + 1)", fourDigits(losses[$1]), fourDigits(accuracies[$1])]
    })

  page.cell(
    "capped", "Why the published loss is lower",
    """
    Behind a softmax layer Keras takes no probability for less than 1e-7, so a mistake costs at most −ln 1e-7 = 16.1, however \
    sure the network is of it. Here nothing is cut off. Counted as Keras counts, our loss is another \
    number for the same answers.
    """)
  page.show("as it is", result.test?.loss ?? .nan)
  page.show("cut off at 1e-7", Double(result.cappedTestLoss ?? .nan))

  page.cell(
    "prediction", "A single image",
    """
    An image is (28, 28). The network takes batches, so a single image becomes a batch of one, \
    (1, 28, 28), and each image of a batch becomes a row for the first layer. What comes back is a row \
    of ten probabilities.
    """, tolerance: .training)
  let image = clothes.test.images[..<1]
  page.showShape("image", image.reshaped(1, 28, 28))
  page.showShape("as a row", image)
  let y = Tensor(result.probabilities?[0] ?? [])
  page.show("y", y)
  let predicted = y.argMax()
  page.show("class", predicted)
  page.print(clothes.classNames[predicted])

  page.cell(
    "pictures", "Fifteen test images",
    """
    Under each image stands what it is, and what the network took it for where that is wrong. Below, \
    the ten probabilities of the first image and of the thirteenth.
    """, tolerance: .training)
  let rows = result.probabilities ?? []
  page.showShape("probabilities", stacked(rows.map { Tensor($0) }))
  page.table(
    ["image", "class", "taken for", "probability"],
    rows.enumerated().map { index, y in
      let (best, label) = (Tensor(y).argMax(), clothes.test.labels[index])
      return [
        "\(index)", clothes.classNames[label], clothes.classNames[best],
        String(format: "%.3f", y[best]),
      ]
    })
  page.drawing()
  page.figure("fashion-images", pictures(of: rows, clothes))
  page.figure(
    "fashion-probabilities",
    ChartGrid(
      "Probabilities", columns: 2,
      charts: [0, 12].map {
        bars(rows[$0], clothes.test.labels[$0], "test image \($0)")
      }))

  page.question(
    "Is a probability of 1.000 a sign that the network is right?",
    answer: """
      No. Look at the rows above where class and answer differ. After the full run it is nearly always \
      that sure, and about one in eight of all its answers is wrong.
      """)
  page.show("wrong of all test images", 1 - (result.test?.accuracy ?? .nan))

  page.cell(
    "confusion", "What is taken for what",
    "Each row is a class, each column what its images were taken for.")
  let counts = result.confusion ?? []
  page.table(
    [""] + (0..<10).map { "\($0)" },
    counts.enumerated().map { label, counts in
      ["\(label) \(clothes.classNames[label])"] + counts.map { "\($0)" }
    })

  page.question(
    "Which two classes would you join to help the network most?",
    answer: """
      Those with the most confusions in both directions: add the two numbers on either side of the \
      diagonal. Here are the three largest sums.
      """)
  var pairs: [(Int, Int, confused: Int)] = []
  for a in 0..<10 {
    for b in 0..<a { pairs.append((b, a, counts[a][b] + counts[b][a])) }
  }
  page.table(
    ["classes", "confused"],
    pairs.sorted { $0.confused > $1.confused }.prefix(3).map {
      ["\(clothes.classNames[$0]) / \(clothes.classNames[$1])", "\($2)"]
    })

  page.prose(
    """
    What you can take from it: the network confuses clothes that have nearly the same outline. In the \
    full run the best test accuracy came in epoch 18. By epoch 500 the answers were slightly worse, and \
    the test loss more than six times its lowest.
    """)
  page.change(
    "Give `.fashion` 512 neurons in `chapters/support/PublishedNetwork.swift`."
  )
}

/// How many images of the class of a row were taken for that of a column.
private func confusion(_ predicted: Tensor<Int>, _ labels: Tensor<Int>)
  -> [[Int]]
{
  var counts = Array(repeating: Array(repeating: 0, count: 10), count: 10)
  for (prediction, label) in zip(predicted.elements, labels.elements) {
    counts[label][prediction] += 1
  }
  return counts
}

extension Page {
  /// Shows the scores after some epochs, each beside those published.
  fileprivate func showEpochs(
    of result: StudyResult, _ published: [Published]
  ) {
    table(
      [
        "after epoch", "", "train loss", "train acc", "test loss", "test acc",
      ],
      published.filter { $0.epochs <= result.history.count }.flatMap {
        theirs in
        let record = result.history[theirs.epochs - 1]
        let scores = [record.training, record.validation].flatMap {
          [$0?.loss, $0?.accuracy]
        }
        return [
          ["\(theirs.epochs)", "here"] + scores.map { fourDigits($0 ?? .nan) },
          ["", "published"] + theirs.scores.map(fourDigits),
        ]
      })
  }
}

/// The first test images, each with the class that the network takes it for.
private func pictures(of rows: [[Float]], _ clothes: ImageDataset<Float>)
  -> ImageGrid
{
  ImageGrid(
    "What the network sees", columns: 5,
    images: rows.enumerated().map { index, y in
      GreyImage(
        clothes.test.images[row: index].elements.map(Double.init), rows: 28,
        columns: 28,
        truth: clothes.classNames[clothes.test.labels[index]],
        read: clothes.classNames[Tensor(y).argMax()])
    })
}

/// Ten probabilities: the true class in one colour, the others in another.
private func bars(_ y: [Float], _ label: Int, _ title: String) -> Chart {
  func series(_ name: String, _ classes: [Int]) -> Series {
    .bars(
      name, x: classes.map(Double.init),
      heights: classes.map { Double(y[$0]) })
  }
  return Chart(
    title, x: "class", y: "probability", yRange: 0...1,
    series: [
      series("its class", [label]),
      series("others", (0..<10).filter { $0 != label }),
    ])
}
