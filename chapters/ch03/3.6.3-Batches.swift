import ChapterSupport
import NeuralNetworks
import Notebook
import TensorFiles
import Tensors

func batches(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    The same formulas take a hundred images at once: a row for each. The shapes say that it works.
    """)
  page.diagram(
    """
    X (100, 784) · W1 (784, 50)  → (100, 50)
                 · W2 (50, 100)  → (100, 100)
                 · W3 (100, 10)  → Y (100, 10)
    """)

  page.cell(
    "argmax", "The largest in each row",
    "`argMax(axis: 1)` looks along axis 1, to the right: a class for each row.")
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
    "The weights of section 3.6.2, in a network of the library's layers: it knows their shapes.")
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
    "The same number of right answers as one at a time.")
  let mnist = try digits.load(page)
  let (x, labels) = (mnist.test.images, mnist.test.labels)
  var correct = 0
  let clock = ContinuousClock()
  let inBatches = clock.measure {
    for start in stride(from: 0, to: x.shape[0], by: 100) {
      let batch = start..<min(start + 100, x.shape[0])
      let answers = network.predict(x[batch]).argMax(axis: 1)
      correct += (answers .== labels[batch]).trueCount
    }
  }
  page.show("correct", correct)
  page.show("accuracy", Double(correct) / Double(x.shape[0]))

  page.cell(
    "speed", "And faster",
    """
    It is not only shorter to write: a product of large matrices keeps the processor busy, where \
    many small ones keep it waiting. The program says how much faster it was on your machine.
    """)
  let oneByOne = clock.measure {
    for i in 0..<x.shape[0] { _ = network.predict(x[i..<i + 1]) }
  }
  page.aside(
    """
    All test images took \(Int(inBatches / .milliseconds(1))) ms in batches of a hundred, \
    \(Int(oneByOne / .milliseconds(1))) ms one at a time.
    """)
}
