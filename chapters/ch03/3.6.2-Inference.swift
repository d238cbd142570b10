import ChapterSupport
import NeuralNetworks
import Notebook
import TensorFiles
import Tensors

func inference(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    784 inputs, one for each pixel; 50 neurons, 100 neurons; 10 outputs, one for each digit. How \
    the weights are found is for the next chapters. Here they are taken from a file: we have \
    trained them on the training images, and `swift run ch03 3.6.2 --train` does it again.
    """)
  if page.options.flag("--train") { try trainSampleNetwork(page, digits) }

  page.cell("weights", "The weights", "Read from a file, with what it says about itself.")
  let file = try Safetensors.read(from: sampleNetworkPath)
  let w1: Tensor<Double> = try file.tensor("W1", shape: [784, 50])
  let b1: Tensor<Double> = try file.tensor("b1", shape: [50])
  let w2: Tensor<Double> = try file.tensor("W2", shape: [50, 100])
  let b2: Tensor<Double> = try file.tensor("b2", shape: [100])
  let w3: Tensor<Double> = try file.tensor("W3", shape: [100, 10])
  let b3: Tensor<Double> = try file.tensor("b3", shape: [10])
  for (name, note) in file.metadata.sorted(by: { $0.key < $1.key }) {
    page.show(name, note)
  }

  page.cell("predict", "The network", "The function of section 3.4.3, with softmax at the end.")
  func predict(_ x: Tensor<Double>) -> Tensor<Double> {
    let z1 = sigmoid(matmul(x, w1) + b1)
    let z2 = sigmoid(matmul(z1, w2) + b2)
    return softmax(matmul(z2, w3) + b3)
  }

  page.cell(
    "one", "One image",
    "Ten probabilities come out. The largest is the answer.")
  let mnist = try digits.load(page)
  let (x, t) = (mnist.test.images, mnist.test.labels)
  let y = predict(x[row: 0])
  page.show("y", y)
  page.show("answer", y.argMax())
  page.show("label", t[0])

  page.cell(
    "all", "All test images, one at a time",
    "How many of the answers are right? The network has seen none of these images before.")
  var correct = 0
  for i in 0..<x.shape[0] {
    if predict(x[row: i]).argMax() == t[i] { correct += 1 }
  }
  page.show("correct", correct)
  page.show("accuracy", Double(correct) / Double(x.shape[0]))

  page.cell("wrong", "Five that it gets wrong", "What it read, and what was meant.")
  let answers = predict(x).argMax(axis: 1)
  let wrong = (0..<t.count).filter { answers[$0] != t[$0] }.prefix(5)
  let places = Array(wrong)
  page.figure(
    "wrong",
    digitGrid("Read wrongly", x[rows: Tensor(places)]) {
      "\(answers[places[$0]]), not \(t[places[$0]])"
    })
}
