import ChapterSupport
import NeuralNetworks
import Notebook
import Plots
import TensorFiles
import Tensors

func inference(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Now a network that reads digits: 784 inputs, one for each pixel; 50 neurons, then 100; 10 \
    outputs, one for each digit. Using a network after its training is called inference. How its \
    weights were found is for the next chapters. Here they come from a file. We trained them on \
    the training images; `swift run ch03 3.6.2 --train` does it again.

    The file will mention Adam. That is a way of taking the small steps of §4.4.1: it watches how \
    each weight's slope has behaved so far, and gives each weight a step length of its own. \
    Chapter 6 builds it; here you only need its result. An epoch is once through all training images, \
    a batch the images that are taken at once.
    """)
  if page.options.flag("--train") { try trainSampleNetwork(page, digits) }

  page.cell(
    "weights", "The weights",
    "Read from the file, with what it says about itself. Its accuracy comes later.")
  let file = try Safetensors.read(from: sampleNetworkPath)
  let w1: Tensor<Double> = try file.tensor("W1", shape: [784, 50])
  let b1: Tensor<Double> = try file.tensor("b1", shape: [50])
  let w2: Tensor<Double> = try file.tensor("W2", shape: [50, 100])
  let b2: Tensor<Double> = try file.tensor("b2", shape: [100])
  let w3: Tensor<Double> = try file.tensor("W3", shape: [100, 10])
  let b3: Tensor<Double> = try file.tensor("b3", shape: [10])
  for name in file.metadata.keys.sorted() {
    if name != "accuracy" { page.show(name, file.metadata[name] ?? "") }
  }

  page.cell(
    "predict", "The network",
    "The function of §3.4.3 with other sizes, and with softmax at the end: this is classification.")
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
    """
    How many answers are right? The network has seen none of these images before. The book's \
    network has the same shape; its own weights reach an accuracy of 0.9352 here.
    """,
    predict: "By guessing, 1,000 of the 10,000 would be right. How many will it be?")
  var correct = 0
  for i in 0..<x.shape[0] {
    if predict(x[row: i]).argMax() == t[i] { correct += 1 }
  }
  page.show("correct", correct)
  page.show("accuracy", Double(correct) / Double(x.shape[0]))
  page.show("what the file says", file.metadata["accuracy"] ?? "nothing")

  page.cell("wrong", "Five that it gets wrong", "What each is, and what the network read.")
  let answers = predict(x).argMax(axis: 1)
  let wrong = (0..<t.count).filter { answers[$0] != t[$0] }
  page.show("wrong", wrong.count)
  page.drawing()
  page.figure(
    "wrong",
    ImageGrid(
      "Read wrongly", columns: 5,
      images: wrong.prefix(5).map {
        GreyImage(
          x[row: $0].elements, rows: 28, columns: 28, truth: "\(t[$0])",
          read: "\(answers[$0])")
      }))

  page.cell(
    "preparation", "Prepared in another way",
    """
    The same 10,000 images again, but not prepared as the network is used to. First with pixels \
    from 0 to 255. Then black on white, as on paper. Then moved five pixels down, so that the lowest rows \
    fall off.
    """,
    predict: "You would read nearly all of them without effort. Which will cost the network most?")
  func accuracy(_ images: Tensor<Double>) -> Double {
    let right = predict(images).argMax(axis: 1) .== t
    return Double(right.trueCount) / Double(t.count)
  }
  let blank = Tensor<Double>.zeros([t.count, 5 * 28])
  let moved = concatenated([blank, x[0..., 0..<23 * 28]], axis: 1)
  page.show("as in training", accuracy(x))
  page.show("pixels 0…255", accuracy(255 * x))
  page.show("black on white", accuracy(1 - x))
  page.show("moved down", accuracy(moved))

  page.prose(
    """
    Pixels 255 times too large cost little here. But black on white, or five pixels too low, the network \
    might as well guess. It has learned what \
    ink in certain places means, and nothing about paper or about moving. So whatever you show it \
    must be prepared as its training images were: light ink on dark paper, from 0 to 1, in the \
    middle. For a picture of a digit in your own hand, `swift run ch03 3.6.2 --image my.pgm` does \
    that, and asks the network.
    """)

  page.question(
    "Does the network know when it is unsure?",
    answer: """
      To a degree. Where it is right, the largest probability is 0.99 on average; where it is \
      wrong, 0.84. But with half of its mistakes it gives more than 0.9 to the wrong digit.
      """)
  let best = predict(x).max(axis: 1)
  let whenWrong = best[answers .!= t]
  page.show("mean when right", best[answers .== t].mean())
  page.show("mean when wrong", whenWrong.mean())
  page.show("wrong, and above 0.9", (whenWrong .> 0.9).trueCount)

  page.question(
    """
    Somebody shuffles the 784 pixels of all images, training and test, in one and the same order. \
    You can read nothing any more. Would a network like this one, trained on them, be worse?
    """,
    answer: """
      No. Each pixel has weights of its own, and the network does not know which pixels are \
      neighbours: shuffle the rows of W1 in the same order, and every sum is the same as before.
      """)

  page.change("Show the last five mistakes instead of the first five: `suffix(5)` for `prefix(5)`.")
}
