import NeuralNetworks
import Notebook
import Tensors

/// A tensor that all who hold it share, as an array of NumPy is.
private final class Shared {
  var value: Tensor<Double>
  init(_ value: Tensor<Double>) { self.value = value }
}

func overwritten(_ page: Page) {
  page.prose(
    """
    The book's ReLU layer sets `dout[mask] = 0` and returns dout. In Python an array is shared by \
    all who hold it, so the caller's gradient is changed too. In a chain nobody notices. With a way \
    around the layer, somebody does.
    """)
  page.cell(
    "around", "y = relu(x) + x",
    "The gradient arrives twice: through the ReLU, and around it.",
    predict: "What is dx where x is negative, in the book's way, and rightly: 0, 1 or 2?")
  let x: Tensor<Double> = [-1, 2]
  func reluBackward(_ dout: Shared) -> Tensor<Double> {
    dout.value[x .<= 0] = 0
    return dout.value
  }
  let dout = Shared([1, 1])
  let through = reluBackward(dout)
  page.show("overwritten: dx", through + dout.value)
  let layer = ReLU<Double>()
  _ = layer.forward(x)
  let dy: Tensor<Double> = [1, 1]
  page.show("this course: dx", layer.backward(dy) + dy)
  page.show(
    "numerically", numericalGradient(of: { (relu($0) + $0).sum() }, at: x))
  page.question(
    "Why can this not happen with this course's tensors?",
    answer: """
      They are values: a function that changes its argument changes a copy of its own. The sharing \
      above had to be written on purpose.
      """)
  page.change(
    "Swap the two terms of `through + dout.value`: does the order matter?")
}

func lastImages(_ page: Page) {
  page.prose(
    """
    The book's convolutional networks measure accuracy in batches of 100: as many as go into the \
    number of images, rounded down. What is left over is never read, but it is counted.
    """)
  page.cell(
    "count", "All answers are right",
    "The accuracy of a network that makes no mistake, counted that way.",
    predict: "With 250 images, and with 99?")
  func accuracy(_ answers: Tensor<Int>, _ t: Tensor<Int>) -> Double {
    var correct = 0
    for batch in 0..<t.count / 100 {
      let range = 100 * batch..<100 * batch + 100
      correct += (answers[range] .== t[range]).trueCount
    }
    return Double(correct) / Double(t.count)
  }
  for count in [1_000, 250, 99] {
    let t = Tensor<Int>((0..<count).map { $0 % 10 })
    page.show("\(count) images, dropped rest", accuracy(t, t))
    page.show("\(count) images, all of them", (t .== t).mean())
  }
  page.question(
    "Why did nobody notice with MNIST?",
    answer: "10,000 and 60,000 are divisible by 100: no image is left over.")
  page.change("Use batches of 64 and 10,000 images: how much is missing?")
}

func poolingSize(_ page: Page) {
  page.prose(
    """
    The output of a window has ⌊(H + 2 P − FH) / S⌋ + 1 rows (§7.2.3). The book's pooling layer pads \
    the image, but leaves 2 P out of this formula.
    """)
  page.cell(
    "size", "How many rows?",
    "A 4 × 4 image, windows of 2 × 2, stride 2, padding 1.",
    predict: "How many rows should there be, and how many does the book's layer expect?")
  let window = Window(kernel: 2, stride: 2, padding: 1)
  page.show("without 2 P", (4 - 2) / 2 + 1)
  page.show("with 2 P", (4 + 2 - 2) / 2 + 1)
  page.show(
    "im2col's rows",
    im2col(Tensor<Double>.zeros([1, 1, 4, 4]), window).shape[0])
  page.question(
    "What happens when the book's layer is given a padding?",
    answer: """
      im2col finds 9 positions, and reshaping 9 maxima into 2 × 2 fails: the program stops. That is \
      the kind of mistake that one is glad of.
      """)
  page.change(
    "Set the padding to 0 and see why no one has met it: both agree.")
}
