import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func bookCheck(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Backpropagation is clever, and so easy to get wrong. The numerical gradient is simple, and so \
    easy to trust. This laboratory compares the two, and tells not only that they differ but why.
    """)
  page.source("Sources/NeuralNetworks/Gradients/Check/GradientCheck.swift", "struct GradientCheck")

  page.cell(
    "double", "Every parameter, in 64 bits",
    """
    The two-layer network of chapter 5 and three images: 39,760 derivatives. A relative error \
    compares a difference with the numbers themselves; tiny derivatives make it look large.
    """, tolerance: .noise)
  let mnist = try digits.load(page)
  let (x, t) = (mnist.train.images[..<3], mnist.train.labels[..<3])
  var random = RandomState(seed: page.seed)
  let network = TwoLayerNet<Double>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let start = ContinuousClock.now
  let report = GradientCheck().report(on: network, x, t)
  let time = ContinuousClock.now - start
  page.table(GradientReport.headings, report.rows)
  page.show("agrees", report.agrees)
  page.aside("39,760 numerical derivatives took \(Int(time / .milliseconds(1))) ms.")

  page.cell(
    "float", "The same in 32 bits",
    """
    The code is the same, and the gradient is as right as before. But a loss of 2.3 with seven \
    digits hardly shows what a nudge does, so h must be larger, and then some nudges reach across \
    ReLU's corner. It is the numerical side that suffers.
    """, tolerance: .noise)
  random = RandomState(seed: page.seed)
  let small = TwoLayerNet<Float>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let rough = GradientCheck().report(on: small, Tensor(converting: x), t)
  page.table(GradientReport.headings, rough.rows)

  page.cell(
    "empty", "A check that checks nothing",
    """
    Both gradients can be zero, and then they agree whatever the code. A batch of one in front of a \
    batch normalization is such a case: one sample is its own mean.
    """)
  let normalized = Sequential<Double>(
    input: [4], [.affine(5), .batchNormalization, .affine(3)],
    random: &random)
  let single: Tensor<Double> = random.normal(shape: [1, 4])
  for entry in GradientCheck().report(on: normalized, single, [1]).entries {
    page.show(entry.name, "\(entry.verdict)")
  }
}
