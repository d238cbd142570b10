import BrokenLayers
import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func bookCheck(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Backpropagation is clever, and so easy to get wrong. A numerical gradient is simple: nudge a \
    number, and see how the loss changes. This laboratory compares the two, and tells you not only \
    that they differ but why. It says "agreement" only where it knows: each derivative is measured \
    with several widths of nudge, and what they tend to comes with an error bar.
    """)

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
    The code is the same. But 32-bit numbers have seven digits, and a nudge changes only the last \
    of them: compare the error bars with those above. The check computes the change of the loss from \
    the scores, in 64 bits, and so still sees enough.
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

  page.cell(
    "looks-right", "A gradient that looks right, and is not",
    """
    ReLU has a corner at 0: the slope is 0 on the left and 1 on the right. This layer says 7 there, \
    and is right everywhere else. One width of nudge would give 0.5 and could not tell you which of \
    the two numbers to believe.
    """, tolerance: .noise)
  let atCorner: Tensor<Double> = [[0, 1, -2]]
  let seven = GradientCheck().report(on: SevenAtZero(ReLU()), at: atCorner)
  page.table(GradientReport.headings, seven.rows)
  page.print(seven.verdict.advice)

  page.cell(
    "corner", "The same corner, done right",
    """
    Between the two slopes every value is right, and the layer of chapter 5 takes 0. The check says \
    how many corners there were.
    """, tolerance: .noise)
  let right = GradientCheck().report(on: ReLU<Double>(), at: atCorner)
  page.table(GradientReport.headings, right.rows)
  page.show("agrees", right.agrees)
}
