import ChapterSupport
import NeuralNetworks
import Notebook
import TensorFiles
import Tensors

func batches(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    The same formulas take a hundred images at once: give them a matrix with a row for each image. \
    Such a group of images is called a batch. The shapes show that it works; only the first length \
    changes.
    """)
  page.diagram(
    """
    X (100, 784) · W1 (784, 50)  → (100, 50)
                 · W2 (50, 100)  → (100, 100)
                 · W3 (100, 10)  → Y (100, 10)
    """)

  page.cell(
    "argmax", "The largest in each row",
    """
    `argMax(axis: 1)` looks along axis 1, to the right, and says where the largest number of each \
    row stands: that is the class. Along axis 0 it would look down each column.
    """)
  let y: Tensor<Double> = [
    [0.1, 0.8, 0.1], [0.3, 0.1, 0.6], [0.2, 0.5, 0.3], [0.8, 0.1, 0.1],
  ]
  page.show("arg-max along axis 1", y.argMax(axis: 1))
  page.show("arg-max along axis 0", y.argMax(axis: 0))

  page.cell(
    "right", "How many are right?", "Comparing two arrays gives a mask; count what is true in it.")
  let t: Tensor<Int> = [1, 2, 0, 0]
  let mask = y.argMax(axis: 1) .== t
  page.show("mask", mask)
  page.show("right", mask.trueCount)

  page.cell(
    "network", "The network again",
    """
    The weights of §3.6.2 once more, in a network made of the library's layers. It knows the names \
    and the shapes of its parameters, so it can load them by itself. Softmax is missing at its end: \
    the library's `predict` gives the scores, and the largest of them is in the same place (§3.5.3).
    """)
  var random = RandomState(seed: page.seed)
  let network = Sequential<Double>(
    input: [784],
    [.affine(50), .sigmoid, .affine(100), .sigmoid, .affine(10)],
    random: &random)
  try Safetensors.read(from: sampleNetworkPath).load(into: network.parameters)
  for parameter in network.parameters {
    page.showShape(parameter.name, parameter.value)
  }

  page.cell(
    "batches", "A hundred at a time",
    """
    `stride` counts 0, 100, 200, …. The last batch ends where the images end, even if it is \
    shorter. The number of right answers is the same as one at a time.
    """)
  let mnist = try digits.load(page)
  let (x, labels) = (mnist.test.images, mnist.test.labels)
  func correct(in batchSize: Int) -> Int {
    var correct = 0
    for start in stride(from: 0, to: x.shape[0], by: batchSize) {
      let batch = start..<min(start + batchSize, x.shape[0])
      let answers = network.predict(x[batch]).argMax(axis: 1)
      correct += (answers .== labels[batch]).trueCount
    }
    return correct
  }
  page.show("correct", correct(in: 100))
  page.show("accuracy", Double(correct(in: 100)) / Double(x.shape[0]))

  page.cell(
    "speed", "And faster",
    """
    The same sums either way. We let the clock run for both.
    """,
    predict: "How many times as fast is a hundred at a time as one at a time?")
  let clock = ContinuousClock()
  let oneByOne = clock.measure { _ = correct(in: 1) } / .seconds(1)
  let inBatches = clock.measure { _ = correct(in: 100) } / .seconds(1)
  page.measured("one at a time", seconds: oneByOne)
  page.measured("in batches of a hundred", seconds: inBatches)
  page.measured("times as fast", ratio: oneByOne / inBatches)

  page.question(
    "The number of sums is the same. Where does the time go when images come one at a time?",
    answer: """
      Each image needs all 39,200 weights of W1. One at a time, they are fetched anew for every \
      single image; in a batch, a weight that was fetched once is used for many rows. And each \
      call has its own overhead, paid 10,000 times or 100 times. How to use a number often \
      once it was fetched is what the appendix on the fast matrix product is about.
      """)
  page.question(
    "Why do the images of a batch not disturb each other?",
    answer: """
      Each row of a product depends on one row of X only, the bias is added to each row, and the \
      sigmoid works on each number by itself. So row 0 of the batch's result is what image 0 \
      would get alone.
      """)
  let alone = network.predict(x[0..<1])
  let together = network.predict(x[..<min(100, x.shape[0])])
  page.show("largest difference", abs(alone[row: 0] - together[row: 0]).max())

  page.change(
    """
    Try batches of 2, 10 and 50. How much of the gain does each bring? (More than 100 changes nothing: the \
    library's `predict` cuts larger batches into hundreds, to save memory.)
    """)
}
