import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func parameters(_ page: Page, _ digits: ImageLoader<Float>) throws {
  page.prose(
    """
    The parameter files in the book's repository were replaced in 2022 by those of runs of one epoch. \
    With them SimpleConvNet has been measured at 0.9600 and DeepConvNet at 0.9797, \
    not the book's figures. If you compare your network with those files, you compare with one epoch.
    """)
  page.cell(
    "ours", "What full trainings come to",
    "The book's figures, and those of the networks that this course trained and keeps.",
    tolerance: .training)
  let mnist = try digits.load(page)
  let test = pictures(mnist.test)
  func accuracy(_ network: TrainedNetwork) throws -> String {
    try network.trained().accuracy(test.x, test.t).shownText
  }
  page.table(
    ["", "files of 2022", "the book", "ours"],
    [
      ["SimpleConvNet", "0.9600", "0.9896", try accuracy(.simple)],
      ["DeepConvNet", "0.9797", "0.9938", try accuracy(.deep)],
    ])
  page.question(
    "How could a reader have noticed?",
    answer: """
      By measuring once what the file comes to, before building on it. The files of this course say \
      in themselves how they were made, and the page counts again.
      """)
  page.change(
    "Load the network of §7.5.2 and measure it on the first 1,000 test images only."
  )
}

func halfPrecision(_ page: Page) {
  page.prose(
    """
    The book shows that half precision loses nothing: it rounds images and weights to 16 bits and \
    goes on. But what was rounded is then put into arrays of 64 bits, and already the first product \
    is computed in 64 bits. §8.3 does it truly, and finds that the claim holds.
    """)
  page.cell(
    "digits", "Where the bits come back",
    """
    Three numbers that half precision can hold, and the sum of their squares in 64 bits. Between 8 \
    and 16 the numbers of half precision are 1/128 apart.
    """,
    predict: "Can half precision hold the sum?")
  let numbers: Tensor<Double> = [1.0009765625, 0.3330078125, 3.140625]
  let sum = (numbers * numbers).sum()
  page.show("sum in 64 bits", allDigitsOf: sum)
  page.show(
    "rounded to half precision", allDigitsOf: (128 * sum).rounded() / 128)
  page.question(
    "How can you tell in which precision a program really computes?",
    answer: """
      Look at a number behind a few layers. If it has more digits than its type can hold, something \
      has been computed elsewhere.
      """)
  page.change(
    "Put the sum through another square and see how many digits it has then.")
}

func looksWrong(_ page: Page) {
  page.prose(
    """
    There is more to trap 2. With one sample, what reaches the ReLU behind a batch normalization is \
    exactly β, and β is 0 at the start: ReLU's corner. The numerical gradient is half of the slope, \
    the backpropagated one is 0, and a right layer looks wrong.
    """)
  page.cell(
    "corner", "A difference that is no mistake",
    "One sample through batch normalization and ReLU; the loss is the sum of the outputs times 0.1."
  )
  let layer = BatchNormalization<Double>(
    gamma: Parameter("gamma", .ones([2])),
    beta: Parameter("beta", .zeros([2])))
  let relu = ReLU<Double>()
  let x: Tensor<Double> = [[0.7, -1.3]]
  func loss() -> Double { 0.1 * relu.forward(layer.forward(x)).sum() }
  _ = loss()
  _ = layer.backward(relu.backward([[0.1, 0.1]]))
  page.show("dβ", layer.beta.gradient)
  page.show("dβ, numerically", numericalGradient(of: loss, by: layer.beta))
  page.question(
    "What would the two one-sided differences be?",
    answer:
      "0.1 to the right and 0 to the left; the central difference is the mean of both."
  )
  let h = 1e-4
  layer.beta.value = Tensor([h, 0])
  page.show("to the right", loss() / h)
  layer.beta.value = Tensor([-h, 0])
  page.show("to the left", loss() / -h + 0)
  page.change("Start β at 0.5 and see both gradients agree.")
}

func epsilon(_ page: Page) {
  page.prose(
    """
    The book's batch normalization adds 10e-7 to the variance. That is not 1e-7, although it looks \
    like it: 10e-7 is 1e-6.
    """)
  page.cell("value", "As a number", "A computer reads it as ten times 10⁻⁷.")
  page.show("10e-7 == 1e-6", 10e-7 == 1e-6)
  page.show("10e-7 / 1e-7", 10e-7 / 1e-7)
  page.cell(
    "effect", "What it changes",
    "A feature with standard deviation s comes out with s / √(s² + ε) instead of 1."
  )
  for s in [1.0, 0.01, 0.001] {
    let (large, small) = (
      s / (s * s + 1e-6).squareRoot(), s / (s * s + 1e-7).squareRoot()
    )
    page.show("s = \(s.shownText), ε = 1e-6", large)
    page.show("s = \(s.shownText), ε = 1e-7", small)
  }
  page.question(
    "When would you see the difference in a training?",
    answer: """
      Only where a feature hardly varies, with a deviation of about a thousandth or less: with weights \
      of 0.0001, say, as in §6.3.4.
      """)
  page.change(
    "Add a deviation of 0.0001 to the list: how much is left of it with each ε?"
  )
}
