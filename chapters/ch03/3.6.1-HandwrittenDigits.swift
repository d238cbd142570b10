import ChapterSupport
import Notebook
import Tensors

func handwrittenDigits(_ page: Page, _ digits: Digits) throws {
  page.prose(
    """
    MNIST is a collection of 70,000 handwritten digits, each with the digit that was meant. 60,000 \
    are there to learn from, 10,000 to test with. Nearly every book on the subject uses it, so \
    that you can compare your results with everybody else's.
    """)

  page.cell(
    "shapes", "What is there",
    """
    An image has 28 × 28 pixels. Here it is a row of 784 numbers: flattened, line after line. Each \
    label is a digit, a class number from 0 to 9. (From chapter 4 on, labels will be rows of ten \
    numbers instead, with a single 1 at the right class. That is called one-hot.) `digits` loads them; \
    a file may be missing, hence `try`.
    """)
  let mnist = try digits.load(page)
  page.showShape("xTrain", mnist.train.images)
  page.showShape("tTrain", mnist.train.labels)
  page.showShape("xTest", mnist.test.images)
  page.showShape("tTest", mnist.test.labels)

  page.cell(
    "first", "A training image", "The first one. Reshaped to 28 × 28, you can look at it again.")
  let index = 0
  let image = mnist.train.images[row: index]
  page.show("label", mnist.train.labels[index])
  page.showShape("image", image)
  page.showShape("reshaped", image.reshaped(28, 28))
  page.drawing()
  page.figure(
    "first-image",
    digitGrid("A training image", mnist.train.images[index..<index + 1]) { _ in
      "label \(mnist.train.labels[index])"
    })

  page.cell(
    "preprocessing", "Preprocessing",
    """
    In MNIST's files, a pixel is a whole number from 0, paper, to 255, full ink. The loader has \
    divided them by 255, in 32 bits as the book's does; so the last of the eight digits shown is not \
    always that of the exact fraction. To bring the data into a handy range before the network sees them is \
    called preprocessing, or, for a division like this one, normalization.
    """)
  let x = mnist.train.images
  page.show("smallest", x.min())
  page.show("largest", x.max())
  page.show("mean", x.mean())
  page.show("share of paper", Double((x .== 0).trueCount) / Double(x.count))
  page.show("eight pixels of the image", image[208..<216])
  page.show("as in the file", round(255 * image[208..<216]))

  page.question(
    "Which of the 784 numbers is the pixel in row 7, column 12?",
    answer: """
      Seven full rows of 28 come before it, then twelve pixels: 7 · 28 + 12 = 208. Both ways of \
      reaching it give the same number.
      """)
  page.show("image[208]", image[208])
  page.show("reshaped [7, 12]", image.reshaped(28, 28)[7, 12])
  page.question(
    "What can you say about an image from the mean of its pixels, 0.13 for all together?",
    answer: """
      How much ink there is: four in five pixels are paper, and the ink of the others makes up the \
      0.13. A 1 needs less ink than an 8, so even this one number says a little about the digit.
      """)
  let labels = mnist.train.labels
  for digit in [1, 8] {
    let places = (0..<labels.count).filter { labels[$0] == digit }
    page.show("mean of all \(digit)s", x[rows: Tensor(places)].mean())
  }

  page.change("Look at another image: set `index` to 7.")
}
