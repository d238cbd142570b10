import ChapterSupport
import NeuralNetworks
import Notebook
import Tensors

func bookCheck(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    Backpropagation is clever, and so it is easy to get wrong. A numerical gradient is simple: nudge \
    a number, and see how the loss changes. This laboratory compares the two. It tells you not only \
    that they differ but why, where it can know that.
    """)

  page.cell(
    "double", "Every parameter, in 64 bits",
    """
    The two-layer network of §5.7.3 and three images: 39,760 derivatives. `max |a−n|` is the largest \
    difference between backpropagated and numerical. `error bar` is how far off the numerical ones \
    can be; section 3 shows where it comes from. The relative error is |a − n| / (|a| + |n|), so \
    tiny derivatives make it look large.
    """, predict: "Is the largest difference larger or smaller than the error bar?",
    tolerance: .noise)
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
  page.measured("the whole check", seconds: time / .seconds(1))

  page.question(
    """
    `numericalGradient` needed seconds for this in §5.7.3. Here every derivative is measured with \
    several widths, and yet it is faster. What can be saved when only one weight of the first layer \
    is nudged?
    """,
    answer: """
      Nearly everything. A nudge of one weight changes one hidden neuron, so one of 50 sums, and then \
      ten scores. The check computes only what changes, instead of walking through the whole network \
      each time.
      """)

  page.cell(
    "float", "The same in 32 bits",
    """
    The same code with `Float`. 32-bit numbers have about seven digits, and a small nudge changes only \
    the last of them. Compare the error bars with those above.
    """, tolerance: .noise)
  random = RandomState(seed: page.seed)
  let small = TwoLayerNet<Float>(
    inputSize: 784, hiddenSize: 50, outputSize: 10, random: &random)
  let rough = GradientCheck().report(on: small, Tensor(converting: x), t)
  page.table(GradientReport.headings, rough.rows)

  page.question(
    "Two rows show a relative error of 1, the largest there can be. Why is the verdict not a fault?",
    answer: """
      A relative error of 1 only says that one of the two numbers is 0, or nearly, beside the other, or \
      that their signs differ. \
      Where a derivative is smaller than the error bar, the measurement may well give 0 for it. What \
      counts is whether the difference is larger than what the measurement itself can be off by.
      """)

  page.cell(
    "empty", "A batch of one sample",
    """
    This network normalizes each batch: it subtracts the batch's mean from every value and divides by \
    the spread. Here the batch is a single sample.
    """, predict: "Will the check agree, object, or say something else?")
  let normalized = Sequential<Double>(
    input: [4], [.affine(5), .batchNormalization, .affine(3)],
    random: &random)
  let single: Tensor<Double> = random.normal(shape: [1, 4])
  for entry in GradientCheck().report(on: normalized, single, [1]).entries {
    page.show(entry.name, "\(entry.verdict)")
  }

  page.question(
    "Why are those gradients zero, and how do you repair the check?",
    answer: """
      One sample is its own mean, so after subtracting it nothing is left: whatever W1 is, the layer \
      gives 0. Two zeros agree even when the code is wrong. Check with a batch of several samples. \
      (b1 stays 0 with any batch: what it adds, the mean takes off again. No check can say anything of it.)
      """)

  page.change("Give the last network three samples instead of one, with three labels.")
}
