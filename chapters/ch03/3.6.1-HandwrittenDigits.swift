import ChapterSupport
import Notebook
import Tensors

func handwrittenDigits(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    MNIST is the fruit fly of this field: 70,000 handwritten digits, 28 × 28 grey levels each, with \
    the digit that was meant. 60,000 are there to learn from, 10,000 to test with.
    """)

  page.cell(
    "shapes", "What is there",
    """
    Each image is a row of 784 numbers from 0 to 1: it was flattened, line behind line. Each label \
    is a digit.
    """)
  let mnist = try digits.load(page)
  page.showShape("xTrain", mnist.train.images)
  page.showShape("tTrain", mnist.train.labels)
  page.showShape("xTest", mnist.test.images)
  page.showShape("tTest", mnist.test.labels)

  page.cell(
    "first", "The first training image", "Reshaped to 28 × 28 it can be looked at again.")
  let image = mnist.train.images[row: 0]
  page.show("label", mnist.train.labels[0])
  page.showShape("image", image)
  page.showShape("reshaped", image.reshaped(28, 28))
  page.figure(
    "first-image",
    digitGrid("The first training image", mnist.train.images[..<1]) { _ in
      "label \(mnist.train.labels[0])"
    })
}
