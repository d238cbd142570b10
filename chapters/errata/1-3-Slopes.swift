import NeuralNetworks
import Notebook
import Tensors

func deltaInLogarithm(_ page: Page) {
  page.prose(
    """
    The book's cross-entropy is −log(y + δ) with δ = 1e-7, so that log 0 cannot occur. Its backward \
    pass, y − t, is the derivative without δ. Each is fine by itself, but they do not belong \
    together (§5.6.3).
    """)
  page.cell(
    "difference", "What a check finds",
    "The gradient of the scores, backpropagated and numerical, for both forms of the loss.",
    tolerance: .noise)
  let scores: Tensor<Double> = [[0.3, -1.2, 2.0]]
  let t: Tensor<Int> = [1]
  let last = SoftmaxWithLoss<Double>()
  _ = last.forward(scores, t)
  let gradient = last.backward()
  let with = numericalGradient(
    of: { crossEntropy(softmax($0), t, delta: 1e-7) }, at: scores)
  let without = numericalGradient(of: { last.forward($0, t) }, at: scores)
  page.show("largest difference with δ", abs(gradient - with).max())
  page.show("largest difference without", abs(gradient - without).max())
  page.question(
    "How would you avoid log 0 without δ?",
    answer: """
      Compute the logarithm from the scores: log y is the score minus the logarithm of the sum of \
      exponentials, and that needs no division and never meets 0.
      """)
  page.show("loss at a score of −800", last.forward([[-800, 0]], [0]))
  page.change("Set δ to 1e-3: the difference grows with it.")
}

func oneSample(_ page: Page) {
  page.prose(
    """
    The book checks batch normalization with a single image. The layer subtracts the mean over the \
    batch from each number (§6.3.3).
    """)
  page.cell(
    "vacuous", "Nothing is compared with nothing",
    "A backward pass that is plainly wrong, checked with one sample and with four.",
    predict: "Will the check with one sample notice?")
  let layer = BatchNormalization<Double>(
    gamma: Parameter("gamma", .ones([3])),
    beta: Parameter("beta", .zeros([3])))
  var random = RandomState(seed: page.seed)
  let x: Tensor<Double> = random.normal(shape: [4, 3])
  let weights: Tensor<Double> = random.normal(shape: [4, 3])
  for count in [1, 4] {
    let (part, w) = (x[0..<count], weights[0..<count])
    let numerical = numericalGradient(
      of: { (layer.forward($0) * w).sum() }, at: part)
    page.show(
      "batch of \(count), largest numerical gradient", abs(numerical).max())
    page.show(
      "batch of \(count), zeros would differ by",
      abs(numerical - .zeros(part.shape)).max())
  }
  page.prose(
    """
    A single number is its own mean. So everything that comes out is 0, whatever goes in, and the right \
    gradient is 0 as well. Whatever a wrong backward pass multiplies by x − μ or by what comes out is 0 \
    too, and is not seen.
    """)
  page.question(
    "Which other layers need more than one sample to be checked?",
    answer: """
      All that mix the samples of a batch: everything that takes a mean over it, and the loss, whose \
      division by the batch's size is 1 for one sample and so could be forgotten.
      """)
  page.change(
    "Use two samples: is the gradient large enough to see a mistake?")
}

func slopesAtZero(_ page: Page) {
  page.prose(
    """
    ReLU has no slope at 0. The book's layer takes 0 there; its function for the gradient by hand \
    takes 1. Each is a fair choice. Two in one program are a trap for whoever compares them.
    """)
  page.cell(
    "both", "The two forms",
    "As the book's layer has it, `x <= 0` is off; as its function has it, `x >= 0` is on."
  )
  let x: Tensor<Double> = [-1, 0, 2]
  let layer = ReLU<Double>()
  _ = layer.forward(x)
  page.show("the layer's slope", layer.backward([1, 1, 1]))
  page.show("the function's slope", Tensor<Double>(x .>= 0))
  page.cell(
    "often", "How often is a number exactly 0?",
    "Hardly ever by chance. But a bias that starts at 0 and an empty corner of an image make it so."
  )
  var random = RandomState(seed: page.seed)
  let noise: Tensor<Double> = random.normal(shape: [10_000])
  page.show("zeros in 10,000 random numbers", (noise .== 0).trueCount)
  let empty = matmul(
    Tensor<Double>.zeros([1, 784]), random.normal(shape: [784, 50]))
  page.show("zeros behind an empty image", (empty .== 0).trueCount)
  page.question(
    "Which values between the two would also be slopes at a corner?",
    answer: """
      All from 0 to 1: a line through the corner with such a slope stays below the graph. That is \
      what the check of this course accepts, and nothing else.
      """)
  page.change(
    "Compare with the slope 0.5 at 0, which the central difference gives.")
}
